package io.github.checklistreport.planted.fuzz;

import java.nio.ByteBuffer;

/** Believes a length that a stranger sent. */
public final class HoardsFuzz {
    private HoardsFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length >= Integer.BYTES) {
            int length = ByteBuffer.wrap(data).getInt();
            ByteBuffer.allocate(length & Integer.MAX_VALUE);
        }
    }
}
