package io.github.checklistreport.model;

import java.time.Instant;
import java.util.List;

/**
 * A checklist assessed for one server at one time, with everything the admin wrote. Not to be
 * published as it is.
 *
 * @param items every item of the checklist, in its order
 */
public record Report(
        Checklist checklist,
        Server server,
        Instant generatedAt,
        Answers.PeoplePolicy people,
        List<AssessedItem> items) {
    public Report {
        items = List.copyOf(items);
    }
}
