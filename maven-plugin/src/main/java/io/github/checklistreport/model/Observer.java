package io.github.checklistreport.model;

/** Who could look at an item, apart from the admin saying so. */
public enum Observer implements Word {
    /** A probe from outside. */
    PROBE("probe"),
    /** A script on the host. */
    HOST("host"),
    /** The application's public API. */
    API("api"),
    /** Only a person can say. */
    SELF("self");

    private final String word;

    Observer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
