package io.github.checklistreport.probe.common;

import java.util.regex.Pattern;

/** Makes text that a stranger's server sent fit to be kept. */
public final class RemoteText {
    /** Longer than any honest banner, header or name. */
    public static final int MAX_LENGTH = 200;

    /** Controls, terminal escapes, marks that turn the direction of text, and invisible ones. */
    private static final Pattern HOSTILE =
            Pattern.compile(
                    "\\e\\[[0-?]*[ -/]*[@-~]|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private RemoteText() {}

    /** {@code text} on one line, without anything that could act, cut to {@link #MAX_LENGTH}. */
    public static String clean(String text) {
        int end = Math.min(text.length(), 4 * MAX_LENGTH);
        String line = HOSTILE.matcher(text.substring(0, end)).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH)) + "…";
    }
}
