package io.github.checklistreport.lab;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** A resolver of ill will, over UDP and TCP. */
public final class HostileResolver implements AutoCloseable {
    /** What it does. */
    public enum Manner {
        SILENT(query -> Optional.empty()),
        RUBBISH(query -> Optional.of(new byte[] {1, 2, 3})),
        WRONG_ID(query -> Optional.of(wrongId(query))),
        TRUNCATED(query -> Optional.of(truncated(query))),
        ENDLESS_ALIASES(query -> Optional.of(alias(query))),
        ALIAS_OF_ITSELF(query -> Optional.of(loop(query))),
        HUGE(query -> Optional.of(truncated(query)));

        private final Function<Message, Optional<byte[]>> udp;

        Manner(Function<Message, Optional<byte[]>> udp) {
            this.udp = udp;
        }
    }

    private final Manner manner;
    private final DatagramSocket datagrams;
    private final ServerSocket streams;
    private final ExecutorService workers =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "hostile-resolver");
                        thread.setDaemon(true);
                        return thread;
                    });

    private HostileResolver(Manner manner, DatagramSocket datagrams, ServerSocket streams) {
        this.manner = manner;
        this.datagrams = datagrams;
        this.streams = streams;
    }

    public static HostileResolver start(Manner manner) {
        try {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            int port = LabProcess.freePort(); // one of a client's may be taken for streams
            DatagramSocket datagrams = new DatagramSocket(port, loopback);
            ServerSocket streams = new ServerSocket(port, 10, loopback);
            HostileResolver resolver = new HostileResolver(manner, datagrams, streams);
            resolver.workers.execute(resolver::serveUdp);
            resolver.workers.execute(resolver::serveTcp);
            return resolver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(datagrams.getLocalAddress(), datagrams.getLocalPort());
    }

    private void serveUdp() {
        while (!datagrams.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
                datagrams.receive(packet);
                Message query = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
                Optional<byte[]> reply = manner.udp.apply(query);
                if (reply.isPresent()) {
                    byte[] bytes = reply.get();
                    datagrams.send(
                            new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                // the next question is a new one
            }
        }
    }

    private void serveTcp() {
        while (!streams.isClosed()) {
            try {
                Socket socket = streams.accept();
                workers.execute(() -> answer(socket));
            } catch (IOException e) {
                // closed
            }
        }
    }

    /** Only the manner that sends too much speaks TCP; the others never say a word. */
    private void answer(Socket socket) {
        try {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            Message query = new Message(in.readNBytes(in.readUnsignedShort()));
            if (manner == Manner.HUGE) {
                byte[] reply = huge(query);
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                out.writeShort(reply.length);
                out.write(reply);
                out.flush();
            }
        } catch (IOException e) {
            // the peer gave up
        }
    }

    private static Message reply(Message query) {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        return reply;
    }

    private static byte[] wrongId(Message query) {
        Message reply = reply(query);
        reply.getHeader().setID(query.getHeader().getID() + 1 & 0xFFFF);
        return reply.toWire();
    }

    private static byte[] truncated(Message query) {
        Message reply = reply(query);
        reply.getHeader().setFlag(Flags.TC);
        return reply.toWire();
    }

    private static byte[] alias(Message query) {
        Name asked = query.getQuestion().getName();
        String next = "n" + System.nanoTime() + ".social.example.";
        return cname(query, asked, Name.fromConstantString(next));
    }

    private static byte[] loop(Message query) {
        Name asked = query.getQuestion().getName();
        return cname(query, asked, asked);
    }

    private static byte[] cname(Message query, Name from, Name to) {
        Message reply = reply(query);
        reply.addRecord(new CNAMERecord(from, DClass.IN, 60, to), Section.ANSWER);
        return reply.toWire();
    }

    /** As much as one message can hold, of whatever was asked for. */
    private static byte[] huge(Message query) {
        Message reply = reply(query);
        Record question = query.getQuestion();
        for (int i = 0; i < 240; i++) {
            String text = "v=spf1 " + i + "x".repeat(240);
            if (question.getType() == Type.TXT) {
                reply.addRecord(
                        new TXTRecord(question.getName(), DClass.IN, 60, text), Section.ANSWER);
            }
        }
        return reply.toWire(65_535);
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        datagrams.close();
        streams.close();
    }
}
