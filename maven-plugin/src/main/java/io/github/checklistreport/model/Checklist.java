package io.github.checklistreport.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list of items, with everything it inherits already merged in.
 *
 * @param items in the order of the list: by phase, then topic
 * @param changes what the edition and its ancestors changed or kept, oldest ancestor first
 */
public record Checklist(
        String id,
        Text edition,
        Text title,
        Text summary,
        String software,
        @Nullable Credit credit,
        List<LevelMeaning> levels,
        List<Fact> facts,
        List<Phase> phases,
        List<Item> items,
        List<Link> bibliography,
        List<Change> changes) {
    /** What a level means in this checklist. */
    public record LevelMeaning(Level level, Text meaning) {}

    public Checklist {
        levels = List.copyOf(levels);
        facts = List.copyOf(facts);
        phases = List.copyOf(phases);
        items = List.copyOf(items);
        bibliography = List.copyOf(bibliography);
        changes = List.copyOf(changes);
    }

    /**
     * Whether it is about {@code name}. What is for Pleroma is for its fork Akkoma, too, and what
     * is for the fediverse is for all its software.
     */
    public boolean isFor(String name) {
        return software.equals(name)
                || software.equals("fediverse")
                || software.equals("pleroma") && name.equals("akkoma");
    }

    /** The item with that id. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
