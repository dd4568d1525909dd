package io.github.checklistreport.render.card;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compresses pictures by RFC 1950 and RFC 1951 with the fixed codes. Looks for repetitions in two
 * places only, the byte before and the row above, which is where pictures of text have them.
 */
final class Deflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int DISTANCE_BITS = 5;

    /** RFC 1951 §3.2.5: the shortest length of each code from 257 on, and its extra bits. */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] data;
    private final int row;
    private int bits;
    private int count;

    private Deflate(byte[] data, int row) {
        this.data = data;
        this.row = row;
    }

    /**
     * The data in zlib's format.
     *
     * @param row how far back the row above is, from 5 to 32768
     */
    static byte[] zlib(byte[] data, int row) {
        Deflate deflate = new Deflate(data, row);
        deflate.out.write(0x78);
        deflate.out.write(0x01);
        deflate.block();
        Adler32 check = new Adler32();
        check.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflate.out.write((int) (check.getValue() >> shift));
        }
        return deflate.out.toByteArray();
    }

    /** One block, the last, with fixed codes. */
    private void block() {
        write(1, 1);
        write(1, 2);
        int at = 0;
        while (at < data.length) {
            int before = repeated(at, 1);
            int above = repeated(at, row);
            int length = Math.max(before, above);
            if (length < SHORTEST) {
                symbol(data[at] & 0xff);
                at++;
            } else {
                length(length);
                distance(above > before ? row : 1);
                at += length;
            }
        }
        symbol(END);
        write(0, 7);
    }

    private int repeated(int at, int distance) {
        int most = at < distance ? 0 : Math.min(LONGEST, data.length - at);
        int length = 0;
        while (length < most && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = LENGTHS.length - 1;
        while (LENGTHS[code] > length) {
            code--;
        }
        symbol(FIRST_LENGTH + code);
        write(length - LENGTHS[code], LENGTH_BITS[code]);
    }

    /** Two codes a power of two; the first four stand for themselves. */
    private void distance(int distance) {
        if (distance <= 4) {
            code(distance - 1, DISTANCE_BITS);
            return;
        }
        int extra = 30 - Integer.numberOfLeadingZeros(distance - 1);
        int half = (distance - 1) >> extra & 1;
        code(2 * extra + 2 + half, DISTANCE_BITS);
        write((distance - 1) & (1 << extra) - 1, extra);
    }

    /** The fixed codes of RFC 1951 §3.2.6. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xc0 + symbol - 280, 8);
        }
    }

    /** Codes begin with their highest bit, everything else with its lowest. */
    private void code(int code, int length) {
        write(Integer.reverse(code) >>> 32 - length, length);
    }

    private void write(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
