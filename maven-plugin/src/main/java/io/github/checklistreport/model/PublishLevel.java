package io.github.checklistreport.model;

/** How much of an item the public report shows, whatever its verdict. */
public enum PublishLevel implements Word {
    /** Everything but private notes. */
    FULL("full"),
    /** Verdict, basis and date; no text. */
    VERDICT("verdict"),
    /** The question alone. */
    WITHHELD("withheld");

    private final String word;

    PublishLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
