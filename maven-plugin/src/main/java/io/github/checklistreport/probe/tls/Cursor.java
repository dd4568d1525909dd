package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.util.Arrays;

/** Reads numbers and vectors of a message that may lie about its lengths. */
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int left() {
        return bytes.length - at;
    }

    int u8() throws NetException {
        return take(1)[0] & 0xFF;
    }

    int u16() throws NetException {
        return u8() << 8 | u8();
    }

    int u24() throws NetException {
        return u8() << 16 | u16();
    }

    byte[] vector8() throws NetException {
        return take(u8());
    }

    byte[] vector16() throws NetException {
        return take(u16());
    }

    byte[] vector24() throws NetException {
        return take(u24());
    }

    /**
     * The next bytes.
     *
     * @throws NetException with {@link Reason#MALFORMED} where there are fewer
     */
    byte[] take(int count) throws NetException {
        if (count > left()) {
            throw new NetException(Reason.MALFORMED, "a length beyond its message");
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }
}
