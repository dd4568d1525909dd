package io.github.checklistreport.model;

/** Whom a server takes in. */
public enum ServerAudience implements Word {
    /** Only the admin. */
    SINGLE_USER("single-user"),
    /** People the admin knows. */
    FRIENDS("friends"),
    /** Anybody. */
    PUBLIC("public");

    private final String word;

    ServerAudience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
