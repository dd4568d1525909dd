package io.github.checklistreport.render.view;

/** The colours of verdicts on light paper, for files that have no style sheet. */
public final class Hues {
    private Hues() {}

    /**
     * The colour of a {@link Seal#verdict}, as {@code #rrggbb}; the style sheet says the same.
     *
     * @throws IllegalArgumentException for another word
     */
    public static String of(String verdict) {
        return switch (verdict) {
            case "conflict" -> "#a8201c";
            case "gap" -> "#a3480a";
            case "unknown", "not-applicable", "upcoming" -> "#59606d";
            case "partial" -> "#755a00";
            case "accepted" -> "#654083";
            case "withheld" -> "#3b414d";
            case "met" -> "#1f4f7d";
            default -> throw new IllegalArgumentException("no verdict '" + verdict + "'");
        };
    }
}
