package io.github.checklistreport.model;

/** How pages group {@link Basis}. */
public enum BasisGroup implements Word {
    /** A machine checked it. */
    VERIFIED("verified"),
    /** A person says so. */
    SELF_DECLARED("self-declared"),
    /** A machine saw it and nobody has answered. */
    OBSERVED("observed"),
    /** Nothing backs it. */
    NONE("none");

    private final String word;

    BasisGroup(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
