package io.github.checklistreport.model.history;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A report as one audience saw it.
 *
 * @param checklist id of the checklist
 * @param items every item of that edition, in its order
 */
public record Snapshot(
        Audience audience,
        String domain,
        String checklist,
        Text edition,
        Instant generatedAt,
        List<PastItem> items) {
    public Snapshot {
        items = List.copyOf(items);
    }

    /** The day of the report, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(generatedAt, ZoneOffset.UTC);
    }

    /** The item with that id. */
    public Optional<PastItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether {@code other} is of the same edition of the same checklist. */
    public boolean sameEdition(Snapshot other) {
        return checklist.equals(other.checklist) && edition.equals(other.edition);
    }
}
