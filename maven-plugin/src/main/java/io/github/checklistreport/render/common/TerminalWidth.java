package io.github.checklistreport.render.common;

import org.jline.utils.WCWidth;

/** How many cells a terminal gives a text, two for most Japanese characters. */
public final class TerminalWidth {
    private TerminalWidth() {}

    /** The cells of {@code text}; control characters take none. */
    public static int of(CharSequence text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
