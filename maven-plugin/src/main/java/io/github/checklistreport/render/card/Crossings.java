package io.github.checklistreport.render.card;

import java.util.Arrays;
import java.util.List;

/** Where scan lines meet the edges of polygons, a row of pixels at a time. */
final class Crossings {
    /** What is done with a stretch of the line that lies inside. */
    interface Span {
        void take(double from, double to);
    }

    /** Numbers of an edge: where it begins and where it ends. */
    private static final int EDGE = 4;

    private double[] edges = new double[16 * EDGE];
    private int edgesEnd;

    private double[] at = new double[16];
    private int[] turns = new int[16];
    private int count;

    /** Keeps the edges that scan lines between {@code top} and {@code bottom} may meet. */
    void narrow(List<double[]> polygons, double top, double bottom) {
        edgesEnd = 0;
        for (double[] polygon : polygons) {
            int last = polygon.length - 2;
            double x0 = polygon[last];
            double y0 = polygon[last + 1];
            for (int i = 0; i < polygon.length; i += 2) {
                double x1 = polygon[i];
                double y1 = polygon[i + 1];
                if (Math.min(y0, y1) <= bottom && Math.max(y0, y1) >= top) {
                    keep(x0, y0, x1, y1);
                }
                x0 = x1;
                y0 = y1;
            }
        }
    }

    private void keep(double x0, double y0, double x1, double y1) {
        if (edgesEnd == edges.length) {
            edges = Arrays.copyOf(edges, 2 * edgesEnd);
        }
        edges[edgesEnd++] = x0;
        edges[edgesEnd++] = y0;
        edges[edgesEnd++] = x1;
        edges[edgesEnd++] = y1;
    }

    /** Meets the edges that were kept at {@code y}. */
    void find(double y) {
        count = 0;
        for (int i = 0; i < edgesEnd; i += EDGE) {
            double y0 = edges[i + 1];
            double y1 = edges[i + 3];
            if (y0 <= y != y1 <= y) {
                add(edges[i] + (y - y0) / (y1 - y0) * (edges[i + 2] - edges[i]), y0 < y1 ? 1 : -1);
            }
        }
    }

    /** Every stretch that the polygons wind around, from left to right. */
    void spans(Span span) {
        int winding = 0;
        double from = 0;
        for (int i = 0; i < count; i++) {
            if (winding == 0) {
                from = at[i];
            }
            winding += turns[i];
            if (winding == 0) {
                span.take(from, at[i]);
            }
        }
    }

    /** From left to right; what is met at the same place stays in the order of the edges. */
    private void add(double x, int turn) {
        if (count == at.length) {
            at = Arrays.copyOf(at, 2 * count);
            turns = Arrays.copyOf(turns, 2 * count);
        }
        int i = count++;
        for (; i > 0 && at[i - 1] > x; i--) {
            at[i] = at[i - 1];
            turns[i] = turns[i - 1];
        }
        at[i] = x;
        turns[i] = turn;
    }
}
