package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and its basis as a sign: the glyph and shape say the verdict, line and fill the basis.
 *
 * @param verdict the word of what the item is counted as: mostly its verdict
 * @param shape {@code square} where somebody has to act, {@code round} where it is settled
 * @param fill {@code verified self self2 observed none withheld}
 * @param stale whether a clock stands beside it
 */
public record Seal(String verdict, String shape, String fill, boolean stale) {
    /** The sign of what is not shown. */
    public static final Seal WITHHELD = of(Bin.WITHHELD, null);

    /** The sign of a verdict that rests on {@code basis}. */
    public static Seal of(Verdict verdict, Basis basis) {
        return of(Bin.of(false, verdict), basis);
    }

    /** The sign of what counts as {@code bin} and rests on {@code basis}; null where withheld. */
    static Seal of(Bin bin, @Nullable Basis basis) {
        return new Seal(
                bin.word(),
                bin.open() ? "square" : "round",
                basis == null ? "withheld" : fill(basis),
                false);
    }

    static Seal of(Entry entry) {
        Seal seal = of(Bin.of(entry), entry.basis());
        return Headline.isStale(entry) ? seal.stalled() : seal;
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
