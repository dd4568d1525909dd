package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Word;

/** What an edition did to an item of its parent, as readers see it. */
public enum Alteration implements Word {
    /** Reviewed and left as it was. */
    KEPT("kept"),
    AMENDED("amended"),
    /** Retired, with others in its place. */
    REPLACED("replaced"),
    RETIRED("retired"),
    ADDED("added"),
    /** Taken over without a word about it. */
    INHERITED("inherited");

    private final String word;

    Alteration(String word) {
        this.word = word;
    }

    static Alteration of(Change change) {
        return switch (change.kind()) {
            case KEPT -> KEPT;
            case AMENDED -> AMENDED;
            case RETIRED -> change.replacedBy().isEmpty() ? RETIRED : REPLACED;
            case ADDED -> ADDED;
        };
    }

    @Override
    public String word() {
        return word;
    }
}
