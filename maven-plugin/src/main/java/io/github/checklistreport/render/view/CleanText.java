package io.github.checklistreport.render.view;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Text from files, without the characters that change how the text around them is read. */
public final class CleanText {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

    private CleanText() {}

    /**
     * The text without control characters and bidirectional controls (UAX #9); line breaks become
     * {@code \n} and tabs stay.
     */
    public static String lines(String text) {
        return text.chars().allMatch(c -> isHarmless(c) && c != '\r') ? text : harmless(text);
    }

    private static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isHarmless)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** {@link #lines} as a single line. */
    public static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** An address with whatever could end it, in HTML or Markdown, percent-encoded. */
    public static String url(String address) {
        StringBuilder clean = new StringBuilder(address.length());
        lines(address)
                .codePoints()
                .filter(c -> c > ' ')
                .forEach(
                        c -> {
                            if ("<>\\`\"^{}|".indexOf(c) >= 0) {
                                clean.append('%')
                                        .append(
                                                HexFormat.of()
                                                        .withUpperCase()
                                                        .toHexDigits((byte) c));
                            } else {
                                clean.appendCodePoint(c);
                            }
                        });
        return clean.toString();
    }

    private static boolean isHarmless(int c) {
        return c == '\n' || c == '\t' || !(isControl(c) || isBidiControl(c) || isSurrogate(c));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
