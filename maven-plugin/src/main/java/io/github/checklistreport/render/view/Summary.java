package io.github.checklistreport.render.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** One line of plain text for a list. */
final class Summary {
    /** How wide a line may grow, in columns; a full-width character takes two. */
    private static final int WIDTH = 130;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？]|[.!?](?= |$)");
    private static final Pattern FULL_WIDTH_BREAK =
            Pattern.compile(
                    "(?<=[\\u3000-\\u9fff\\uff00-\\uffef])\n(?=[\\u3000-\\u9fff\\uff00-\\uffef])");
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.COMPACT)
                    .extensions(NoteTree.extensions())
                    .build();

    private Summary() {}

    /** The first sentences of a note, cut where the line ends. */
    static String ofNote(String markdown) {
        return of(TEXT.render(NoteTree.read(markdown)));
    }

    /** The first sentences of a text, cut where the line ends. */
    static String of(String text) {
        String line =
                CleanText.line(FULL_WIDTH_BREAK.matcher(CleanText.lines(text)).replaceAll(""));
        int fits = fitting(line);
        if (fits == line.length()) {
            return line;
        }
        int sentence = lastSentenceEnd(line, fits);
        return sentence > 0
                ? line.substring(0, sentence)
                : line.substring(0, cut(line, fits)).stripTrailing() + "…";
    }

    private static int fitting(String line) {
        int width = 0;
        int i = 0;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            width += c < 0x1100 ? 1 : 2;
            if (width > WIDTH) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int lastSentenceEnd(String line, int fits) {
        Matcher matcher = SENTENCE_END.matcher(line);
        int end = 0;
        while (matcher.find() && matcher.end() <= fits) {
            end = matcher.end();
        }
        return end;
    }

    /** Back to a space in a spaced script, and never within a character as readers see it. */
    private static int cut(String line, int fits) {
        int space = line.lastIndexOf(' ', fits);
        int at = space > fits * 2 / 3 ? space : fits;
        while (at > 0 && joinsBackwards(line, at)) {
            at = line.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static boolean joinsBackwards(String line, int at) {
        int next = line.codePointAt(at);
        int type = Character.getType(next);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || next == 0x200D
                || (next >= 0x1F3FB && next <= 0x1F3FF)
                || line.codePointBefore(at) == 0x200D;
    }
}
