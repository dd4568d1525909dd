package io.github.checklistreport.model;

/** A remark on a verdict. */
public enum Flag implements Word {
    /** What backs it is older than its time to live. */
    STALE("stale"),
    /** The probe saw better than the answer says. */
    UNDERSTATED("understated"),
    /** A probe was sent and could not decide. */
    UNCONFIRMED("unconfirmed"),
    /** A probe saw a hint that the answer is wrong. */
    DOUBTFUL("doubtful"),
    /** The admin has replied to the finding. */
    DISPUTED("disputed"),
    /** The accepted risk has passed its date. */
    EXCEPTION_EXPIRED("exception-expired"),
    /** The item does not weigh yet; see {@link Item#weighsFrom}. */
    UPCOMING("upcoming");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
