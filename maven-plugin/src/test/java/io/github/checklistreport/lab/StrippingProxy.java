package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Section;

/** Does to the DNS what old home routers do: forwards questions without EDNS, so unsigned. */
public final class StrippingProxy implements AutoCloseable {
    private static final int MAX = 4096;

    private final DatagramSocket socket;
    private final InetSocketAddress upstream;

    private StrippingProxy(DatagramSocket socket, InetSocketAddress upstream) {
        this.socket = socket;
        this.upstream = upstream;
    }

    public static StrippingProxy start(InetSocketAddress upstream) {
        try {
            StrippingProxy proxy =
                    new StrippingProxy(
                            new DatagramSocket(0, InetAddress.getLoopbackAddress()), upstream);
            Thread thread = new Thread(proxy::serve, "stripping-proxy");
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
                byte[] reply = forward(Arrays.copyOf(packet.getData(), packet.getLength()));
                socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
            } catch (IOException e) {
                // the next question is a new one
            }
        }
    }

    private byte[] forward(byte[] bytes) throws IOException {
        Message question = new Message(bytes);
        OPTRecord opt = question.getOPT();
        if (opt != null) {
            question.removeRecord(opt, Section.ADDITIONAL);
        }
        question.getHeader().unsetFlag(Flags.CD);
        question.getHeader().unsetFlag(Flags.AD);
        byte[] sent = question.toWire();
        try (DatagramSocket out = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            out.setSoTimeout(5000);
            out.send(new DatagramPacket(sent, sent.length, upstream));
            DatagramPacket reply = new DatagramPacket(new byte[MAX], MAX);
            out.receive(reply);
            return Arrays.copyOf(reply.getData(), reply.getLength());
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
