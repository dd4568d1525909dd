package io.github.checklistreport.model;

import org.jspecify.annotations.Nullable;

/** How pages group {@link Basis}; every item is in exactly one. */
public enum BasisGroup implements Word {
    /** A machine checked it. */
    VERIFIED("verified"),
    /** A person says so. */
    SELF_DECLARED("self-declared"),
    /** A machine saw it and nobody has answered. */
    OBSERVED("observed"),
    /** Nothing backs it. */
    NONE("none"),
    /** What backs it is not shown. */
    WITHHELD("withheld");

    private final String word;

    BasisGroup(String word) {
        this.word = word;
    }

    /**
     * Where what rests on {@code basis} is.
     *
     * @param basis null where it is withheld
     */
    public static BasisGroup of(@Nullable Basis basis) {
        return basis == null ? WITHHELD : basis.group();
    }

    @Override
    public String word() {
        return word;
    }
}
