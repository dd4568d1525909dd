package io.github.checklistreport.model;

/** How much an item matters. */
public enum Level implements Word {
    /** Leaving it out is likely to end in harm. */
    REQUIRED("required"),
    /** Done unless there is a reason not to. */
    RECOMMENDED("recommended"),
    /** An extra layer. */
    OPTIONAL("optional");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
