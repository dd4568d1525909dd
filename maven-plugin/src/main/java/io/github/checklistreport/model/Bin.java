package io.github.checklistreport.model;

import org.jspecify.annotations.Nullable;

/** What an item is counted as; every item is in exactly one. In the order that lists run. */
public enum Bin implements Word {
    CONFLICT(Verdict.CONFLICT),
    GAP(Verdict.GAP),
    UNKNOWN(Verdict.UNKNOWN),
    PARTIAL(Verdict.PARTIAL),
    ACCEPTED(Verdict.ACCEPTED),
    /** Its verdict is not shown. */
    WITHHELD("withheld", null),
    /** It does not weigh yet, whatever its verdict; see {@link Item#weighsFrom}. */
    UPCOMING("upcoming", null),
    NOT_APPLICABLE(Verdict.NOT_APPLICABLE),
    MET(Verdict.MET);

    private final String word;
    private final @Nullable Verdict verdict;

    Bin(Verdict verdict) {
        this(verdict.word(), verdict);
    }

    Bin(String word, @Nullable Verdict verdict) {
        this.word = word;
        this.verdict = verdict;
    }

    /** Where {@code item} counts. */
    public static Bin of(Tallied item) {
        return of(item.flags().contains(Flag.UPCOMING), item.verdict());
    }

    /**
     * Where an item counts.
     *
     * @param upcoming whether it does not weigh yet
     * @param verdict null where it is withheld
     */
    public static Bin of(boolean upcoming, @Nullable Verdict verdict) {
        if (upcoming) {
            return UPCOMING;
        }
        return verdict == null ? WITHHELD : valueOf(verdict.name());
    }

    @Override
    public String word() {
        return word;
    }

    /** The verdict that it holds; null where it holds items whatever theirs. */
    public @Nullable Verdict verdict() {
        return verdict;
    }

    /** Whether its items are among those that the met ones are compared with. */
    public boolean weighs() {
        return this != NOT_APPLICABLE && this != UPCOMING;
    }

    /** Whether its items still need somebody's work. */
    public boolean open() {
        return verdict != null && verdict.open();
    }
}
