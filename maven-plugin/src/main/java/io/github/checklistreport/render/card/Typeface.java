package io.github.checklistreport.render.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines of some characters of a font, as {@code outlines.txt} brings them. What a machine
 * has of fonts plays no part: the same text gives the same picture everywhere.
 */
final class Typeface {
    private static final String RESOURCE = "/io/github/checklistreport/card/outlines.txt";
    private static final double EM = 500;

    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private record Glyph(int advance, String path) {}

    /** Every face by its name: {@code serif} and {@code sans}. */
    static Map<String, Typeface> read() {
        Map<String, Typeface> faces = new HashMap<>();
        try (InputStream stream = Typeface.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no outlines");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Typeface face = new Typeface();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# ")) {
                    face = faces.computeIfAbsent(line.substring(2), name -> new Typeface());
                } else {
                    face.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faces;
    }

    private void add(String line) {
        int character = line.codePointAt(0);
        int number = Character.charCount(character);
        int path = number;
        while (path < line.length() && Character.isDigit(line.charAt(path))) {
            path++;
        }
        glyphs.put(
                character,
                new Glyph(Integer.parseInt(line.substring(number, path)), line.substring(path)));
    }

    /** Whether every character of the text has an outline. */
    boolean covers(String text) {
        return text.codePoints().allMatch(glyphs::containsKey);
    }

    /** The width of the text in pixels. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> glyph(c).advance() * size / EM).sum();
    }

    /** Draws the text from {@code x} on, upon a base line at {@code y}. */
    void draw(Canvas canvas, String text, double x, double y, double size, Ink ink) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            Glyph glyph = glyph(c);
            canvas.fill(new Tracing(at, y, size / EM).of(glyph.path()), ink);
            at += glyph.advance() * size / EM;
        }
    }

    private Glyph glyph(int character) {
        Glyph glyph = glyphs.get(character);
        if (glyph == null) {
            throw new IllegalArgumentException("no outline of U+" + Integer.toHexString(character));
        }
        return glyph;
    }
}
