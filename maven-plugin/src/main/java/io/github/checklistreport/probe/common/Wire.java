package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Reason;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;

/**
 * An open connection with a deadline and a number of bytes that it may bring. All reading and
 * writing fails with a {@link NetException} once either is used up.
 */
public final class Wire implements Closeable {
    private final Socket socket;
    private final Deadline deadline;
    private final Runnable onClose;
    private final InputStream input;
    private int bytesLeft;

    /** {@code onClose} runs once, when the connection is given back. */
    public Wire(Socket socket, Deadline deadline, int maxBytes, Runnable onClose)
            throws NetException {
        this.socket = socket;
        this.deadline = deadline;
        this.bytesLeft = maxBytes;
        this.onClose = onClose;
        try {
            this.input = new Limited(socket.getInputStream());
        } catch (IOException e) {
            throw NetException.of(e, deadline);
        }
    }

    /** The socket, for a protocol that is spoken by a library; closed when time is up. */
    public Socket socket() {
        return socket;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** What arrives, within the limits. */
    public InputStream input() {
        return input;
    }

    /** The same connection with a protocol on top, such as TLS. */
    public Wire over(Socket layered) throws NetException {
        return new Wire(layered, deadline, bytesLeft, this::close);
    }

    public void send(byte[] bytes) throws NetException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw NetException.of(e, deadline);
        }
    }

    /** The next byte; -1 at the end. */
    public int read() throws NetException {
        byte[] one = read(1);
        return one.length == 0 ? -1 : one[0] & 0xFF;
    }

    /** What is there, at most {@code atMost} bytes; waits for the first; empty at the end. */
    public byte[] read(int atMost) throws NetException {
        byte[] buffer = new byte[atMost];
        try {
            int count = input.read(buffer);
            return count <= 0 ? new byte[0] : Arrays.copyOf(buffer, count);
        } catch (IOException e) {
            throw NetException.of(e, deadline);
        }
    }

    /**
     * Exactly {@code count} bytes.
     *
     * @throws NetException with {@link Reason#RESET} where the connection ends before
     */
    public byte[] readExactly(int count) throws NetException {
        try {
            byte[] bytes = input.readNBytes(count);
            if (bytes.length < count) {
                throw new NetException(Reason.RESET, "closed after " + bytes.length + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw NetException.of(e, deadline);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
        onClose.run();
    }

    private final class Limited extends FilterInputStream {
        Limited(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            before();
            int value = super.read();
            bytesLeft -= value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            before();
            int count = super.read(buffer, offset, Math.min(length, bytesLeft));
            bytesLeft -= Math.max(0, count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 8192)).length;
        }

        private void before() throws IOException {
            if (bytesLeft <= 0) {
                throw new NetException(Reason.TOO_MUCH, null);
            }
            if (deadline.isOver()) {
                throw new NetException(Reason.TIMED_OUT, null);
            }
            socket.setSoTimeout(deadline.millisLeft());
        }
    }
}
