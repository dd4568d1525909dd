package io.github.checklistreport.render.view;

import io.github.checklistreport.render.view.ChecklistView.Cited;
import io.github.checklistreport.render.view.ChecklistView.ItemLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a checklist, with all that is to be known before answering it.
 *
 * @param number its place in the checklist, from 1; null where it is retired
 * @param weighsFrom from when on it counts, in words; null where it always does
 * @param applies when it concerns a server; null where it always does
 * @param how what anybody can do to check it
 * @param checked what a machine checks of it
 * @param neverPublish what must not stand in a published note; null where nothing is named
 * @param timeToLive how long an answer holds, in words
 * @param published the name of what is published by default
 * @param altered what the edition did to it, mostly one thing; empty where it says nothing
 */
public record ChecklistItemView(
        String id,
        @Nullable Integer number,
        String level,
        String levelName,
        Phrase title,
        @Nullable Phrase weighsFrom,
        Phrase baseline,
        Phrase rationale,
        @Nullable Phrase applies,
        Phrase how,
        Phrase checked,
        Phrase hint,
        @Nullable Phrase neverPublish,
        String timeToLive,
        String published,
        List<Cited> references,
        List<Altered> altered) {
    /**
     * What an edition did to an item.
     *
     * @param what null where it was left as it was
     * @param since a day, in words
     * @param sources those that are not among the item's references
     * @param again numbers of those that are
     * @param others what has taken its place, or whose place it has taken
     */
    public record Altered(
            Term alteration,
            @Nullable Phrase what,
            Phrase why,
            Phrase since,
            List<Cited> sources,
            List<Integer> again,
            List<ItemLink> others) {}

    public ChecklistItemView {
        references = List.copyOf(references);
        altered = List.copyOf(altered);
    }
}
