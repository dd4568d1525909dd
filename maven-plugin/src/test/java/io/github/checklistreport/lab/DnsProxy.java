package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Section;

/** Stands between a client and a resolver, over UDP, and meddles with questions. */
public final class DnsProxy implements AutoCloseable {
    private static final int MAX = 4096;

    private final DatagramSocket socket;
    private final InetSocketAddress upstream;
    private final Function<Message, Optional<Message>> meddling;

    private DnsProxy(
            DatagramSocket socket,
            InetSocketAddress upstream,
            Function<Message, Optional<Message>> meddling) {
        this.socket = socket;
        this.upstream = upstream;
        this.meddling = meddling;
    }

    /**
     * @param meddling makes of a question what is sent on, or the reply where it is one already;
     *     empty for silence
     */
    public static DnsProxy start(
            InetSocketAddress upstream, Function<Message, Optional<Message>> meddling) {
        try {
            DnsProxy proxy =
                    new DnsProxy(
                            new DatagramSocket(0, InetAddress.getLoopbackAddress()),
                            upstream,
                            meddling);
            Thread thread = new Thread(proxy::serve, "dns-proxy");
            thread.setDaemon(true);
            thread.start();
            return proxy;
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(new byte[MAX], MAX);
                socket.receive(packet);
                Optional<byte[]> reply =
                        forward(Arrays.copyOf(packet.getData(), packet.getLength()));
                if (reply.isPresent()) {
                    byte[] bytes = reply.get();
                    socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                // the next question is a new one
            }
        }
    }

    /** What old home routers do: questions go on without EDNS, so answers come unsigned. */
    public static Function<Message, Optional<Message>> stripping() {
        return question -> {
            OPTRecord opt = question.getOPT();
            if (opt != null) {
                question.removeRecord(opt, Section.ADDITIONAL);
            }
            question.getHeader().unsetFlag(Flags.CD);
            question.getHeader().unsetFlag(Flags.AD);
            return Optional.of(question);
        };
    }

    private Optional<byte[]> forward(byte[] bytes) throws IOException {
        Optional<Message> question = meddling.apply(new Message(bytes));
        if (question.isEmpty() || question.get().getHeader().getFlag(Flags.QR)) {
            return question.map(Message::toWire);
        }
        byte[] sent = question.get().toWire();
        try (DatagramSocket out = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            out.setSoTimeout(5000);
            out.send(new DatagramPacket(sent, sent.length, upstream));
            DatagramPacket reply = new DatagramPacket(new byte[MAX], MAX);
            out.receive(reply);
            return Optional.of(Arrays.copyOf(reply.getData(), reply.getLength()));
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
