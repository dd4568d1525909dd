package io.github.checklistreport.model.history;

import io.github.checklistreport.model.Word;

/** Whether a change is for the better. */
public enum Direction implements Word {
    WORSE("worse"),
    BETTER("better"),
    /** The verdict is as it was, or the two states cannot be compared. */
    NEUTRAL("neutral");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
