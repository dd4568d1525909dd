package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ChecklistItemView.Altered;
import io.github.checklistreport.render.view.ChecklistView.AlterationCount;
import io.github.checklistreport.render.view.ChecklistView.Cited;
import io.github.checklistreport.render.view.ChecklistView.ItemLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a checklist did to the one that it extends. */
final class Alterations {
    private final Lineage lineage;
    private final Messages messages;
    private final List<String> ids;

    Alterations(Lineage lineage, Messages messages) {
        this.lineage = lineage;
        this.messages = messages;
        this.ids = lineage.checklist().items().stream().map(Item::id).toList();
    }

    /**
     * What was done to one item.
     *
     * @param references what the page has cited with the item already
     */
    List<Altered> of(String id, List<Cited> references, Citations citations) {
        return lineage.changes().stream()
                .filter(change -> change.item().equals(id))
                .map(change -> altered(change, references, citations))
                .toList();
    }

    private Altered altered(Change change, List<Cited> references, Citations citations) {
        List<Integer> known = references.stream().map(Cited::number).toList();
        List<Cited> sources = citations.cite(change.sources());
        return new Altered(
                term(alteration(change)),
                change.what() == null ? null : Phrase.of(change.what(), messages.language()),
                Phrase.of(change.why(), messages.language()),
                Phrase.of(
                        messages.get(
                                change.kind() == Change.Kind.KEPT
                                        ? "checklist.reviewed"
                                        : "checklist.since",
                                change.since())),
                sources.stream().filter(one -> !known.contains(one.number())).toList(),
                sources.stream().map(Cited::number).filter(known::contains).toList(),
                others(change));
    }

    private Alteration alteration(Change change) {
        boolean alone = others(change).isEmpty();
        return switch (change.kind()) {
            case KEPT -> Alteration.KEPT;
            case AMENDED -> Alteration.AMENDED;
            case ADDED -> alone ? Alteration.ADDED : Alteration.REPLACEMENT;
            case RETIRED -> alone ? Alteration.RETIRED : Alteration.REPLACED;
        };
    }

    /** What took a retired item's place, or what an added item took the place of. */
    private List<ItemLink> others(Change change) {
        return change.kind() == Change.Kind.RETIRED
                ? links(change.replacedBy())
                : links(
                        lineage.changes().stream()
                                .filter(other -> other.replacedBy().contains(change.item()))
                                .map(Change::item)
                                .toList());
    }

    /** Every kind that occurs; together they are all items of both. */
    List<AlterationCount> counts() {
        return lineage.parent() == null
                ? List.of()
                : Arrays.stream(Alteration.values())
                        .map(kind -> new AlterationCount(term(kind), links(items(kind))))
                        .filter(count -> !count.items().isEmpty())
                        .toList();
    }

    private List<String> items(Alteration kind) {
        List<Change> changes = lineage.changes();
        List<String> changed = changes.stream().map(Change::item).toList();
        return kind == Alteration.INHERITED
                ? ids.stream().filter(id -> !changed.contains(id)).toList()
                : changes.stream()
                        .filter(change -> alteration(change) == kind)
                        .map(Change::item)
                        .distinct()
                        .toList();
    }

    /** In the order of the page. */
    private List<ItemLink> links(List<String> items) {
        List<ItemLink> links = new ArrayList<>();
        ids.stream().filter(items::contains).forEach(id -> links.add(link(id)));
        items.stream().filter(id -> !ids.contains(id)).forEach(id -> links.add(link(id)));
        return links;
    }

    private ItemLink link(String id) {
        int index = ids.indexOf(id);
        Item item = item(lineage.checklist(), id);
        Item asked = item == null ? item(lineage.parent(), id) : item;
        return new ItemLink(
                id,
                index < 0 ? id : String.valueOf(index + 1),
                asked == null ? Phrase.of(id) : Phrase.of(asked.title(), messages.language()));
    }

    private static @Nullable Item item(@Nullable Checklist checklist, String id) {
        return checklist == null ? null : checklist.item(id).orElse(null);
    }

    private Term term(Alteration alteration) {
        return new Term(
                alteration.word(),
                messages.word("alteration", alteration),
                messages.word("alteration-meaning", alteration));
    }
}
