package io.github.checklistreport.render.card;

import java.util.Arrays;
import java.util.List;

/** Where a scan line meets the edges of polygons. */
final class Crossings {
    /** What is done with a stretch of the line that lies inside. */
    interface Span {
        void take(double from, double to);
    }

    private record Crossing(double x, int turn) {}

    private Crossing[] crossings = new Crossing[16];
    private int count;

    void find(List<double[]> polygons, double y) {
        count = 0;
        for (double[] polygon : polygons) {
            int last = polygon.length - 2;
            double x0 = polygon[last];
            double y0 = polygon[last + 1];
            for (int i = 0; i < polygon.length; i += 2) {
                double x1 = polygon[i];
                double y1 = polygon[i + 1];
                if (y0 <= y != y1 <= y) {
                    add(x0 + (y - y0) / (y1 - y0) * (x1 - x0), y0 < y1 ? 1 : -1);
                }
                x0 = x1;
                y0 = y1;
            }
        }
        Arrays.sort(crossings, 0, count, (a, b) -> Double.compare(a.x(), b.x()));
    }

    /** Every stretch that the polygons wind around, from left to right. */
    void spans(Span span) {
        int turns = 0;
        double from = 0;
        for (int i = 0; i < count; i++) {
            Crossing crossing = crossings[i];
            if (turns == 0) {
                from = crossing.x();
            }
            turns += crossing.turn();
            if (turns == 0) {
                span.take(from, crossing.x());
            }
        }
    }

    private void add(double x, int turn) {
        if (count == crossings.length) {
            crossings = Arrays.copyOf(crossings, 2 * count);
        }
        crossings[count++] = new Crossing(x, turn);
    }
}
