package io.github.checklistreport.model;

/** What the admin says of an item. */
public enum Status implements Word {
    /** The baseline is reached. */
    MET("met"),
    /** Part of the baseline is reached. */
    PARTIAL("partial"),
    /** The baseline is not reached. */
    UNMET("unmet"),
    /** The item does not concern this server. */
    NOT_APPLICABLE("not-applicable"),
    /** Nothing has been said yet. */
    UNANSWERED("unanswered");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
