package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the handshake messages out of the records that a server sends unencrypted (RFC 5246 §6.2).
 */
final class Flight {
    /** No honest server sends more before it hears from the client again. */
    private static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_RECORD = (1 << 14) + 2048;
    private static final int HEADER = 5;
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int WARNING = 1;
    private static final int CLOSE_NOTIFY = 0;
    private static final int UNRECOGNIZED_NAME = 112;

    private final InputStream input;
    private int left = MAX_BYTES;
    private byte[] pending = new byte[0];

    Flight(InputStream input) {
        this.input = input;
    }

    /** What comes next in a flight. */
    sealed interface Event {}

    /** A handshake message. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Message(int type, byte[] body) implements Event {}

    /** An alert that ends the handshake. */
    record Alarm(int code) implements Event {}

    /** The end of the connection. */
    record End() implements Event {}

    /**
     * The next event; warnings that a name is not known are passed over.
     *
     * @throws NetException where what comes is not TLS, breaks its format or does not end
     */
    Event next() throws IOException {
        while (true) {
            Message message = pendingMessage();
            if (message != null) {
                return message;
            }
            byte[] header = take(HEADER);
            if (header.length < HEADER) {
                return ended(header);
            }
            Event event = read(header);
            if (event != null) {
                return event;
            }
        }
    }

    private @Nullable Event read(byte[] header) throws IOException {
        int type = header[0] & 0xFF;
        int length = (header[3] & 0xFF) << 8 | header[4] & 0xFF;
        if (type < 20 || type > 24 || header[1] != 3) {
            throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        }
        if (length > MAX_RECORD) {
            throw new NetException(Reason.MALFORMED, "a record of " + length + " bytes");
        }
        byte[] payload = take(length);
        if (payload.length < length) {
            return new End();
        }
        if (type == ALERT) {
            return alarm(payload);
        }
        if (type != HANDSHAKE) {
            throw new NetException(Reason.MALFORMED, "a record of type " + type);
        }
        append(payload);
        return null;
    }

    private static @Nullable Event alarm(byte[] payload) throws NetException {
        Cursor cursor = new Cursor(payload);
        int level = cursor.u8();
        int code = cursor.u8();
        if (level == WARNING && code == UNRECOGNIZED_NAME) {
            return null;
        }
        return code == CLOSE_NOTIFY ? new End() : new Alarm(code);
    }

    /** Fewer bytes than a header, but not none, are no TLS either. */
    private static Event ended(byte[] header) throws NetException {
        boolean tls = header.length == 0 || header[0] >= 20 && header[0] <= 24;
        if (!tls) {
            throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        }
        return new End();
    }

    private @Nullable Message pendingMessage() throws NetException {
        if (pending.length < 4) {
            return null;
        }
        Cursor cursor = new Cursor(pending);
        int type = cursor.u8();
        int length = cursor.u24();
        if (length > MAX_BYTES) {
            throw new NetException(Reason.MALFORMED, "a message of " + length + " bytes");
        }
        if (cursor.left() < length) {
            return null;
        }
        byte[] body = cursor.take(length);
        pending = cursor.take(cursor.left());
        return new Message(type, body);
    }

    private void append(byte[] payload) {
        int old = pending.length;
        pending = Arrays.copyOf(pending, old + payload.length);
        System.arraycopy(payload, 0, pending, old, payload.length);
    }

    private byte[] take(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new NetException(Reason.TOO_MUCH, null);
        }
        return input.readNBytes(count);
    }
}
