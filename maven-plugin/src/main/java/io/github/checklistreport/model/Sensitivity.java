package io.github.checklistreport.model;

/**
 * How much an answer to an item could help an attacker; decides its default {@link PublishLevel}.
 */
public enum Sensitivity implements Word {
    /** Harmless to publish. */
    PUBLIC("public"),
    /** The text could help an attacker, the verdict does not. */
    RESTRICTED("restricted"),
    /** Even the verdict could help an attacker. */
    SECRET("secret");

    private final String word;

    Sensitivity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** How much of an item is published where the admin has not chosen otherwise. */
    public PublishLevel publishedByDefault() {
        return switch (this) {
            case PUBLIC -> PublishLevel.FULL;
            case RESTRICTED -> PublishLevel.VERDICT;
            case SECRET -> PublishLevel.WITHHELD;
        };
    }
}
