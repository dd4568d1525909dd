package io.github.checklistreport.model;

import org.jspecify.annotations.Nullable;

/**
 * A language of the report.
 *
 * @param tag its BCP 47 tag, such as {@code ja}
 */
public record Language(String tag) {
    /** Written out because it is asked for every text, and a record's own takes long to link. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
