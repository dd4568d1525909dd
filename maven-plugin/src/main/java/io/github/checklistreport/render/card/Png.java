package io.github.checklistreport.render.card;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a picture as PNG (W3C PNG, third edition) with a palette. Its own compression, because
 * that of the JDK is the system's zlib, whose bytes are not the same everywhere.
 */
final class Png {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 8;
    private static final int PALETTE = 3;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Png() {}

    /**
     * The picture's bytes.
     *
     * @param words what it says, so that it can be read and searched without being looked at
     */
    static byte[] of(Canvas canvas, String language, String words) {
        try {
            Png png = new Png();
            new DataOutputStream(png.file).writeLong(SIGNATURE);
            png.chunk("IHDR", header(canvas));
            png.chunk("PLTE", palette());
            png.chunk("iTXt", text(language, words));
            png.chunk("IDAT", Deflate.zlib(rows(canvas), canvas.width() + 1));
            png.chunk("IEND", new byte[0]);
            return png.file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void chunk(String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    private static byte[] header(Canvas canvas) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(canvas.width());
        out.writeInt(canvas.height());
        out.write(new byte[] {BITS, PALETTE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Ink ink : Ink.values()) {
            for (int level = 0; level < Canvas.LEVELS; level++) {
                int colour = ink.over(level, Canvas.LEVELS - 1);
                bytes.write(colour >> 16);
                bytes.write(colour >> 8);
                bytes.write(colour);
            }
        }
        return bytes.toByteArray();
    }

    /** Keyword, no compression, language, no translated keyword, text. */
    private static byte[] text(String language, String words) {
        return ("Description\0\0\0" + language + "\0\0" + words).getBytes(StandardCharsets.UTF_8);
    }

    /** Each row after the number of its filter, which is none. */
    private static byte[] rows(Canvas canvas) {
        int width = canvas.width();
        byte[] rows = new byte[(width + 1) * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            System.arraycopy(canvas.pixels(), y * width, rows, y * (width + 1) + 1, width);
        }
        return rows;
    }
}
