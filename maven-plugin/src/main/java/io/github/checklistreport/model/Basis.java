package io.github.checklistreport.model;

/** Why we believe a verdict. */
public enum Basis implements Word {
    /** A probe decided it fully. */
    VERIFIED("verified", BasisGroup.VERIFIED),
    /** A probe decided it in part. */
    CORROBORATED("corroborated", BasisGroup.VERIFIED),
    /** A second person agreed with the answer. */
    REVIEWED("reviewed", BasisGroup.SELF_DECLARED),
    /** The answer has an author and a date. */
    ATTESTED("attested", BasisGroup.SELF_DECLARED),
    /** A bare claim. */
    ASSERTED("asserted", BasisGroup.SELF_DECLARED),
    /** A probe saw it; nobody has answered. */
    OBSERVED("observed", BasisGroup.OBSERVED),
    /** Nothing backs it. */
    NONE("none", BasisGroup.NONE);

    private final String word;
    private final BasisGroup group;

    Basis(String word, BasisGroup group) {
        this.word = word;
        this.group = group;
    }

    @Override
    public String word() {
        return word;
    }

    /** The group that pages show it in. */
    public BasisGroup group() {
        return group;
    }
}
