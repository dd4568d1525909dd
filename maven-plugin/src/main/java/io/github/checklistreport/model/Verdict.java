package io.github.checklistreport.model;

/** What the reader sees of an item, worst first. */
public enum Verdict implements Word {
    /** The answer and the probe disagree. */
    CONFLICT("conflict", true),
    /** The baseline is not reached. */
    GAP("gap", true),
    /** Neither an answer nor a finding decides. */
    UNKNOWN("unknown", true),
    /** Part of the baseline is reached. */
    PARTIAL("partial", true),
    /** Not reached, known and accepted until a date. */
    ACCEPTED("accepted", false),
    /** The item does not concern this server. */
    NOT_APPLICABLE("not-applicable", false),
    /** The baseline is reached. */
    MET("met", false);

    private final String word;
    private final boolean open;

    Verdict(String word, boolean open) {
        this.word = word;
        this.open = open;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether the item still needs somebody's work. */
    public boolean open() {
        return open;
    }
}
