package io.github.checklistreport.render.card;

import io.github.checklistreport.render.view.Hues;
import java.util.Locale;

/** The colours of the card, on its {@link #PAPER}. */
enum Ink {
    STRONG("#1c212b"),
    TEXT("#4b5261"),
    RULE("#d8d4c8"),
    MET(Hues.of("met")),
    CONFLICT(Hues.of("conflict")),
    GAP(Hues.of("gap")),
    PARTIAL(Hues.of("partial")),
    ACCEPTED(Hues.of("accepted")),
    UNKNOWN(Hues.of("unknown")),
    NOT_APPLICABLE(Hues.of("not-applicable")),
    WITHHELD(Hues.of("withheld")),
    UPCOMING(Hues.of("upcoming"));

    static final int PAPER = 0xfbfaf6;

    private final int colour;

    Ink(String colour) {
        this.colour = Integer.parseInt(colour.substring(1), 16);
    }

    /** The ink of a verdict's word. */
    static Ink of(String verdict) {
        return valueOf(verdict.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The colour where the ink covers {@code part} of {@code whole}, as {@code 0xrrggbb}. */
    int over(int part, int whole) {
        return mixed(16, part, whole) << 16 | mixed(8, part, whole) << 8 | mixed(0, part, whole);
    }

    private int mixed(int shift, int part, int whole) {
        int paper = PAPER >> shift & 0xff;
        int ink = colour >> shift & 0xff;
        return (paper * (whole - part) + ink * part + whole / 2) / whole;
    }
}
