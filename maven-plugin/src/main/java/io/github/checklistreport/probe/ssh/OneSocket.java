package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/** Hands out a connection that is made already, with its limits, and makes no other. */
final class OneSocket extends SocketFactory {
    private final Wire wire;

    OneSocket(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Socket createSocket() {
        return new Made(wire);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new SocketException("made already");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        throw new SocketException("made already");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new SocketException("made already");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        throw new SocketException("made already");
    }

    private static final class Made extends Socket {
        private final Wire wire;

        Made(Wire wire) {
            this.wire = wire;
        }

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public boolean isClosed() {
            return wire.socket().isClosed();
        }

        @Override
        public InetAddress getInetAddress() {
            return wire.socket().getInetAddress();
        }

        @Override
        public int getPort() {
            return wire.socket().getPort();
        }

        @Override
        public int getLocalPort() {
            return wire.socket().getLocalPort();
        }

        @Override
        public void setSoTimeout(int millis) {
            // the deadline rules
        }

        @Override
        public InputStream getInputStream() {
            return wire.input();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return wire.socket().getOutputStream();
        }

        @Override
        public synchronized void close() {
            wire.close();
        }
    }
}
