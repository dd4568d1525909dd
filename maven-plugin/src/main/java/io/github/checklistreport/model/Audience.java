package io.github.checklistreport.model;

/** For whom a rendered report is. */
public enum Audience implements Word {
    /** Anybody. */
    PUBLIC("public"),
    /** The people who run the server. */
    CO_ADMINS("co-admins");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
