package io.github.checklistreport.render.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Closed polygons to be filled; curves are cut into short lines. Coordinates in pixels, y
 * downwards.
 */
final class Outline {
    private static final int STEPS = 8;
    private static final int CORNER_STEPS = 12;

    private final List<double[]> polygons = new ArrayList<>();
    private double[] points = new double[64];
    private int length;

    /** Each polygon as x and y in turn. */
    List<double[]> polygons() {
        end();
        return polygons;
    }

    void move(double x, double y) {
        end();
        line(x, y);
    }

    void line(double x, double y) {
        if (length == points.length) {
            points = Arrays.copyOf(points, 2 * length);
        }
        points[length++] = x;
        points[length++] = y;
    }

    /** A cubic Bézier curve from the last point. */
    void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = points[length - 2];
        double y0 = points[length - 1];
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
        }
    }

    /** A rectangle; {@code radius} rounds its corners. */
    Outline rectangle(double x, double y, double width, double height, double radius) {
        end();
        corner(x + width - radius, y + radius, radius, 3);
        corner(x + width - radius, y + height - radius, radius, 0);
        corner(x + radius, y + height - radius, radius, 1);
        corner(x + radius, y + radius, radius, 2);
        return this;
    }

    /** The same turned round, which cuts it out of a larger one. */
    Outline hole(double x, double y, double width, double height, double radius) {
        rectangle(x, y, width, height, radius);
        end();
        double[] polygon = polygons.get(polygons.size() - 1);
        for (int i = 0, j = polygon.length - 2; i < j; i += 2, j -= 2) {
            swap(polygon, i, j);
            swap(polygon, i + 1, j + 1);
        }
        return this;
    }

    private static void swap(double[] numbers, int i, int j) {
        double kept = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = kept;
    }

    /** StrictMath, because Math may differ in the last bit from one machine to the next. */
    private void corner(double x, double y, double radius, int quarter) {
        int steps = radius > 0 ? CORNER_STEPS : 0;
        for (int step = 0; step <= steps; step++) {
            double turn = quarter + (steps == 0 ? 0 : (double) step / steps);
            double angle = turn * StrictMath.PI / 2;
            line(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
        }
    }

    private void end() {
        if (length > 0) {
            polygons.add(Arrays.copyOf(points, length));
            length = 0;
        }
    }
}
