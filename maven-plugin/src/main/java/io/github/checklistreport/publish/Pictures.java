package io.github.checklistreport.publish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** What can be read in a PNG file (W3C PNG, third edition, section 5). */
final class Pictures {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int PIXELS = 0x49444154;
    private static final int AROUND_DATA = 3 * Integer.BYTES;

    private Pictures() {}

    /**
     * A picture without its pixels, which are compressed: a number of four digits stands in enough
     * such bytes sooner or later. Whatever is no well-formed picture comes back as it is.
     */
    static byte[] withoutPixels(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        if (file.remaining() < Long.BYTES || file.getLong() != SIGNATURE) {
            return content;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        while (file.hasRemaining()) {
            if (file.remaining() < AROUND_DATA) {
                return content;
            }
            int length = file.getInt(file.position());
            int type = file.getInt(file.position() + Integer.BYTES);
            if (length < 0 || length > file.remaining() - AROUND_DATA) {
                return content;
            }
            if (type != PIXELS) {
                kept.write(content, file.position(), AROUND_DATA + length);
            }
            file.position(file.position() + AROUND_DATA + length);
        }
        return kept.toByteArray();
    }
}
