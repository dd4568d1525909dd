package io.github.checklistreport.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as it is, without answers.
 *
 * @param count how many items it has, in words
 * @param parent what it extends; null where it extends nothing
 * @param credit the work that it restates; null where there is none
 * @param licence null where it is not known
 * @param publishLevels what may be published of an answer
 * @param alterations against the parent; empty where there is none
 * @param retired what the parent asks and this one does not
 * @param sources everything that it cites, in the order of the numbers
 */
public record ChecklistView(
        String id,
        Phrase title,
        Phrase edition,
        Phrase summary,
        String count,
        List<LevelCount> levels,
        @Nullable Parent parent,
        @Nullable Restated credit,
        @Nullable String licence,
        List<Term> publishLevels,
        List<AlterationCount> alterations,
        List<Part> parts,
        List<ChecklistItemView> retired,
        List<Cited> sources) {
    /** How many items have a level, and what it means. */
    public record LevelCount(String level, String name, int number, Phrase meaning) {}

    /**
     * What a checklist extends.
     *
     * @param page its page from this one; null where there is none
     */
    public record Parent(String id, Phrase title, Phrase edition, @Nullable String page) {}

    /** The work that a checklist restates. */
    public record Restated(Cited work, Phrase author, @Nullable Phrase note) {}

    /** The items that were altered in one way. */
    public record AlterationCount(Term alteration, List<ItemLink> items) {}

    /**
     * An item of the page.
     *
     * @param label what the link shows: its number, or its id where it has none
     */
    public record ItemLink(String id, String label, Phrase title) {}

    /**
     * Items under a heading.
     *
     * @param id an anchor
     * @param count how many items there are, in words
     */
    public record Part(String id, Phrase title, String count, List<Subject> subjects) {}

    /** Items of one topic. */
    public record Subject(Phrase title, List<ChecklistItemView> items) {}

    /**
     * Something to read.
     *
     * @param number its place among the sources, from 1
     */
    public record Cited(int number, String url, Phrase title) {}

    public ChecklistView {
        levels = List.copyOf(levels);
        publishLevels = List.copyOf(publishLevels);
        alterations = List.copyOf(alterations);
        parts = List.copyOf(parts);
        retired = List.copyOf(retired);
        sources = List.copyOf(sources);
    }
}
