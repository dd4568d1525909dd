package io.github.checklistreport.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist assessed for one server at one time, with everything the admin wrote. Not to be
 * published as it is.
 *
 * @param target what the admin lets probes look at; its SSH port and user are not for everybody
 * @param run the run of the probes; null where none was read
 * @param items every item of the checklist, in its order
 */
public record Report(
        Checklist checklist,
        Server server,
        Instant generatedAt,
        Answers.PeoplePolicy people,
        Target target,
        @Nullable Run run,
        List<AssessedItem> items) {
    public Report {
        items = List.copyOf(items);
    }
}
