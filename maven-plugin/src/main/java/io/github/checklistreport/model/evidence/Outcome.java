package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** Whether a probe saw something. */
public enum Outcome implements Word {
    /** The facts were seen. */
    OBSERVED("observed"),
    /** It was tried and cannot be told. */
    INCONCLUSIVE("inconclusive"),
    /** It was not tried. */
    SKIPPED("skipped");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
