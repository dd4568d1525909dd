package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Word;

/** What an edition did to an item of its parent, as readers see it. */
public enum Alteration implements Word {
    /** Reviewed and left as it was. */
    KEPT("kept"),
    AMENDED("amended"),
    /** Added in the place of another. */
    REPLACEMENT("replacement"),
    ADDED("added"),
    /** Taken over without a word about it. */
    INHERITED("inherited"),
    /** Retired, with others in its place. */
    REPLACED("replaced"),
    RETIRED("retired");

    private final String word;

    Alteration(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
