package io.github.checklistreport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report for the people who run the server: everything in full, and what the public report leaves
 * out.
 *
 * @param report every item in full, people named
 * @param asides one an item, in the same order
 */
public record CoAdminsReport(PublicReport report, List<Aside> asides) {
    /**
     * What stands beside an item for co-admins only.
     *
     * @param privateNote Markdown
     * @param publish how much of the item the public report shows
     */
    public record Aside(String item, @Nullable String privateNote, PublishLevel publish) {}

    public CoAdminsReport {
        asides = List.copyOf(asides);
    }
}
