package io.github.checklistreport.render.starter;

import io.github.checklistreport.render.common.TerminalWidth;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into comment lines, by the rules of its language. */
final class Comment {
    private static final int WIDTH = 92;

    /** A last line as short as this is joined to the one before it. */
    private static final int ORPHAN = 10;

    private Comment() {}

    /**
     * The lines of {@code text}.
     *
     * @param first what the first line begins with
     * @param indent what the others begin with
     */
    static List<String> lines(String first, String indent, String text, Locale locale) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        StringBuilder line = new StringBuilder(first);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (TerminalWidth.of(line) + TerminalWidth.of(piece.stripTrailing()) > WIDTH
                    && line.length() > indent.length()) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(piece);
        }
        String last = line.toString().stripTrailing();
        if (lines.isEmpty() || TerminalWidth.of(last) - TerminalWidth.of(indent) > ORPHAN) {
            lines.add(last);
        } else {
            int previous = lines.size() - 1;
            lines.set(previous, lines.get(previous) + last.substring(indent.length()));
        }
        return lines.stream().map(String::stripTrailing).toList();
    }
}
