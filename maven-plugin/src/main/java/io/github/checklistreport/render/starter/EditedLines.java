package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.AnswersOutline.Block;
import java.util.ArrayList;
import java.util.List;

/** A text whose lines are added to and replaced; what is left alone keeps its line ends. */
final class EditedLines {
    /** A line of the old text, and what has become of it. */
    private static final class Line {
        private final List<String> before = new ArrayList<>();
        private final List<String> behind = new ArrayList<>();
        private final String old;
        private final String end;
        private List<String> now;

        Line(String text) {
            this.old = text.replaceFirst("[\r\n]+$", "");
            this.end = text.substring(old.length());
            this.now = List.of(old);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    EditedLines(String text) {
        for (String line : text.split("(?<=\r\n)|(?<=\n)|(?<=\r)(?!\n)", -1)) {
            lines.add(new Line(line));
        }
    }

    /** The line as it is now. Lines count from 1. */
    String get(int line) {
        return String.join("", lines.get(line - 1).now);
    }

    /** How many lines hold something; a line end that closes the text begins no line. */
    int size() {
        return lines.get(lines.size() - 1).old.isEmpty() ? lines.size() - 1 : lines.size();
    }

    void set(int line, String text) {
        lines.get(line - 1).now = List.of(text);
    }

    void before(int line, List<String> more) {
        lines.get(line - 1).before.addAll(more);
    }

    void behind(int line, List<String> more) {
        lines.get(line - 1).behind.addAll(more);
    }

    /** The same, of lines that were written for another column. */
    void behind(int line, List<String> more, int shift) {
        for (String one : more) {
            String shifted =
                    shift < 0
                            ? one.substring(Math.min(-shift, one.length()))
                            : " ".repeat(shift) + one;
            behind(line, List.of(shifted.stripTrailing()));
        }
    }

    /** Puts {@code by} where {@code old} stands in the first {@code limit} lines, if it does. */
    void replace(List<String> old, List<String> by, int limit) {
        for (int i = 0; i + old.size() <= limit; i++) {
            List<Line> here = lines.subList(i, i + old.size());
            if (here.stream().map(line -> line.old).toList().equals(old)) {
                here.forEach(line -> line.now = List.of());
                here.get(0).now = by;
                return;
            }
        }
    }

    /** Makes a comment of what stands there, below {@code why}. */
    void retire(Block block, List<String> why) {
        before(block.line(), why);
        String margin = " ".repeat(block.column());
        for (int line = block.line(); line <= block.end(); line++) {
            String text = get(line);
            String inside = text.startsWith(margin) ? text.substring(block.column()) : text;
            set(line, margin + ("# " + inside).stripTrailing());
        }
    }

    EditedText done() {
        String usual = lines.get(0).end.isEmpty() ? "\n" : lines.get(0).end;
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int written = 0;
        for (Line line : lines) {
            line.before.forEach(one -> text.append(one).append(usual));
            places.add(written + line.before.size() + 1);
            if (!line.now.isEmpty()) {
                boolean open = line.end.isEmpty() && !line.behind.isEmpty();
                text.append(String.join(usual, line.now)).append(open ? usual : line.end);
            }
            line.behind.forEach(one -> text.append(one).append(usual));
            written += line.before.size() + line.now.size() + line.behind.size();
        }
        return new EditedText(text.toString(), places);
    }
}
