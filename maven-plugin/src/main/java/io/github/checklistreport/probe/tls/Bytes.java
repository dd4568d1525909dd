package io.github.checklistreport.probe.tls;

import java.io.ByteArrayOutputStream;
import java.util.random.RandomGenerator;

/** Writes numbers and vectors as TLS does (RFC 8446 §3). */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u8(int value) {
        out.write(value);
        return this;
    }

    Bytes u16(int value) {
        return u8(value >> 8).u8(value);
    }

    Bytes u24(int value) {
        return u8(value >> 16).u16(value);
    }

    Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes u16s(int... values) {
        for (int value : values) {
            u16(value);
        }
        return this;
    }

    Bytes random(int count, RandomGenerator random) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return raw(bytes);
    }

    /** A vector whose length takes one byte. */
    Bytes vector8(Bytes content) {
        return u8(content.size()).raw(content.toArray());
    }

    /** A vector whose length takes two bytes. */
    Bytes vector16(Bytes content) {
        return u16(content.size()).raw(content.toArray());
    }

    int size() {
        return out.size();
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
