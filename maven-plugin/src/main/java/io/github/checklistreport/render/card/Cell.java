package io.github.checklistreport.render.card;

import io.github.checklistreport.render.view.Seal;

/** One item: square where somebody has to act, filled where a machine looked. */
final class Cell {
    private Cell() {}

    static void draw(Canvas canvas, Seal seal, double x, double y, double size) {
        double radius = seal.shape().equals("round") ? size / 2 : 2;
        Outline outline = new Outline();
        switch (seal.fill()) {
            case "verified" -> outline.rectangle(x, y, size, size, radius);
            case "self2" -> {
                ring(outline, x, y, size, radius, 2);
                ring(outline, x + 4, y + 4, size - 8, Math.max(0, radius - 4), 2);
            }
            case "observed" -> {
                ring(outline, x, y, size, radius, 1.5);
                outline.rectangle(x + 5, y + 5, size - 10, size - 10, Math.max(0, radius - 5));
            }
            case "none" -> corners(outline, x, y, size);
            default -> ring(outline, x, y, size, radius, 3);
        }
        canvas.fill(outline, Ink.of(seal.verdict()));
    }

    private static void ring(
            Outline outline, double x, double y, double size, double radius, double line) {
        outline.rectangle(x, y, size, size, radius);
        outline.hole(
                x + line, y + line, size - 2 * line, size - 2 * line, Math.max(0, radius - line));
    }

    /** A dashed frame of four corners. */
    private static void corners(Outline outline, double x, double y, double size) {
        double dash = size * 0.36;
        double line = 2.5;
        for (double left : new double[] {x, x + size - dash}) {
            outline.rectangle(left, y, dash, line, 0);
            outline.rectangle(left, y + size - line, dash, line, 0);
        }
        for (double top : new double[] {y, y + size - dash}) {
            outline.rectangle(x, top, line, dash, 0);
            outline.rectangle(x + size - line, top, line, dash, 0);
        }
    }
}
