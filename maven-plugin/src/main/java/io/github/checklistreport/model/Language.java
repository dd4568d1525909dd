package io.github.checklistreport.model;

/**
 * A language of the report.
 *
 * @param tag its BCP 47 tag, such as {@code ja}
 */
public record Language(String tag) {}
