package io.github.checklistreport.render.card;

/** Reads one glyph's path, each step of which is told from the point before. */
final class Tracing {
    private final double x;
    private final double y;
    private final double scale;
    private final Outline outline = new Outline();
    private int at;
    private int lastX;
    private int lastY;

    /** The glyph's origin in pixels, and the pixels of a unit. */
    Tracing(double x, double y, double scale) {
        this.x = x;
        this.y = y;
        this.scale = scale;
    }

    Outline of(String path) {
        int[] to = new int[6];
        while (at < path.length()) {
            char step = path.charAt(at++);
            int length = step == 'c' ? 6 : 2;
            for (int i = 0; i < length; i += 2) {
                to[i] = lastX + number(path);
                to[i + 1] = lastY + number(path);
            }
            draw(step, to);
            lastX = to[length - 2];
            lastY = to[length - 1];
        }
        return outline;
    }

    private void draw(char step, int[] to) {
        switch (step) {
            case 'm' -> outline.move(x(to[0]), y(to[1]));
            case 'l' -> outline.line(x(to[0]), y(to[1]));
            case 'c' -> outline.curve(x(to[0]), y(to[1]), x(to[2]), y(to[3]), x(to[4]), y(to[5]));
            default -> throw new IllegalStateException("no step '" + step + "'");
        }
    }

    private double x(int units) {
        return x + units * scale;
    }

    private double y(int units) {
        return y + units * scale;
    }

    /** The next number; a space before it is skipped. */
    private int number(String path) {
        if (path.charAt(at) == ' ') {
            at++;
        }
        boolean negative = path.charAt(at) == '-';
        if (negative) {
            at++;
        }
        int number = 0;
        while (at < path.length() && Character.isDigit(path.charAt(at))) {
            number = 10 * number + path.charAt(at++) - '0';
        }
        return negative ? -number : number;
    }
}
