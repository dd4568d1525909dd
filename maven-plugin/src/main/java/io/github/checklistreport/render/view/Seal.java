package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.Verdict;

/**
 * A verdict and its basis as a sign: the glyph and shape say the verdict, line and fill the basis.
 *
 * @param verdict the verdict's word, or {@code withheld}
 * @param shape {@code square} where somebody has to act, {@code round} where it is settled
 * @param fill {@code verified self self2 observed none held}
 * @param stale whether a clock stands beside it
 */
public record Seal(String verdict, String shape, String fill, boolean stale) {
    /** The sign of what is not shown. */
    public static final Seal WITHHELD = new Seal("withheld", "round", "held", false);

    /** The sign of a verdict that rests on {@code basis}. */
    public static Seal of(Verdict verdict, Basis basis) {
        return new Seal(verdict.word(), verdict.open() ? "square" : "round", fill(basis), false);
    }

    static Seal of(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return WITHHELD;
        }
        Seal seal = of(shown.verdict(), shown.basis());
        return shown.flags().contains(Flag.STALE) ? seal.stalled() : seal;
    }

    /** The same sign with a clock. */
    public Seal stalled() {
        return new Seal(verdict, shape, fill, true);
    }

    /** Id of the drawing. Item ids have no underscore, so the two never meet. */
    public String symbol() {
        return "s_" + verdict + "_" + fill;
    }

    private static String fill(Basis basis) {
        return switch (basis) {
            case VERIFIED, CORROBORATED -> "verified";
            case REVIEWED -> "self2";
            case ATTESTED, ASSERTED -> "self";
            case OBSERVED -> "observed";
            case NONE -> "none";
        };
    }
}
