package io.github.checklistreport.render.card;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of a few inks on paper, with smooth edges. A pixel holds the ink's number times {@value
 * #LEVELS} and how much of it is covered. Inks do not mix: the one that covers more stays.
 */
final class Canvas {
    /** Steps of coverage, none and all included. */
    static final int LEVELS = 16;

    /** Scan lines a row of pixels; across, coverage is exact. */
    private static final int SCANS = 8;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Row by row from the top. */
    byte[] pixels() {
        return pixels;
    }

    /** Fills by the non-zero rule what of {@code outline} is within the picture. */
    void fill(Outline outline, Ink ink) {
        List<double[]> polygons = outline.polygons();
        if (polygons.isEmpty()) {
            return;
        }
        int left = within(width, Math.floor(least(polygons, 0, 1)));
        int right = within(width, Math.ceil(-least(polygons, 0, -1)));
        int top = within(height, Math.floor(least(polygons, 1, 1)));
        int bottom = within(height, Math.ceil(-least(polygons, 1, -1)));
        double[] covered = new double[right - left];
        Crossings crossings = new Crossings();
        for (int y = top; y < bottom; y++) {
            Arrays.fill(covered, 0);
            crossings.narrow(polygons, y, y + 1);
            for (int scan = 0; scan < SCANS; scan++) {
                crossings.find(y + (scan + 0.5) / SCANS);
                crossings.spans((from, to) -> cover(covered, from - left, to - left));
            }
            ink(covered, y * width + left, ink);
        }
    }

    private static int within(int limit, double edge) {
        return (int) Math.max(0, Math.min(limit, edge));
    }

    /** The least of every second number, times {@code sign}. */
    private static double least(List<double[]> polygons, int first, int sign) {
        double least = Double.MAX_VALUE;
        for (double[] polygon : polygons) {
            for (int i = first; i < polygon.length; i += 2) {
                least = Math.min(least, sign * polygon[i]);
            }
        }
        return least;
    }

    private static void cover(double[] covered, double from, double to) {
        double left = Math.max(0, from);
        double right = Math.min(covered.length, to);
        for (int x = (int) left; x < right; x++) {
            covered[x] += (Math.min(x + 1, right) - Math.max(x, left)) / SCANS;
        }
    }

    private void ink(double[] covered, int start, Ink ink) {
        for (int x = 0; x < covered.length; x++) {
            int level = (int) (Math.min(1, covered[x]) * (LEVELS - 1) + 0.5);
            if (level > (pixels[start + x] & LEVELS - 1)) {
                pixels[start + x] = (byte) (ink.ordinal() * LEVELS + level);
            }
        }
    }
}
