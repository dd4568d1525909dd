package io.github.checklistreport.load;

import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The items of a checklist while it is put together. Every node keeps the place that it was written
 * at.
 */
final class ItemNodes {
    private static final List<String> OF_AN_AMENDMENT = List.of("change");
    private static final List<String> OF_AN_ADDITION = List.of("change", "after");

    private record Named(String id, MappingNode node) {}

    /** Where this checklist speaks of an item of its parent. */
    private record Mention(String list, int line) {}

    private final List<Named> items;
    private final @Nullable Heritage heritage;
    private final Problems problems;
    private final SeenIds own;
    private final Map<String, Mention> mentions = new HashMap<>();

    /** No items yet, and no parent that is known. */
    ItemNodes(Problems problems) {
        this(new ArrayList<>(), null, problems);
    }

    private ItemNodes(List<Named> items, @Nullable Heritage heritage, Problems problems) {
        this.items = items;
        this.heritage = heritage;
        this.problems = problems;
        this.own = new SeenIds(problems);
    }

    /** The items that a checklist with that heritage begins with. */
    ItemNodes of(Heritage theirs) {
        return new ItemNodes(new ArrayList<>(items), theirs, problems);
    }

    /** Adds an item of a checklist that extends none. */
    void add(Section item) {
        add(item, items.size(), List.of());
    }

    /** Adds an item of an extension: at the end, or behind the item named by {@code after}. */
    void addToParents(Section item) {
        add(item, place(item), OF_AN_ADDITION);
    }

    private void add(Section item, int index, List<String> keysOfTheAddition) {
        String id = item.requiredId("id");
        if (!id.isEmpty() && own.add(item, "id") && isNew(id, item)) {
            items.add(index, new Named(id, without(item.node(), keysOfTheAddition)));
        }
    }

    private boolean isNew(String id, Section item) {
        if (heritage == null || !heritage.ids().contains(id)) {
            return true;
        }
        item.entry("id")
                .ifPresent(
                        entry ->
                                problems.add(
                                        entry.value(),
                                        ProblemKind.ADDED_ALREADY,
                                        id,
                                        heritage.parent()));
        return false;
    }

    private int place(Section item) {
        String after = item.text("after", 200);
        if (after == null) {
            return items.size();
        }
        Optional<Integer> index = index(after);
        if (index.isEmpty() && heritage != null) {
            item.entry("after")
                    .ifPresent(
                            entry ->
                                    problems.addUnknown(
                                            entry.value(),
                                            ProblemKind.AFTER_MISSING,
                                            after,
                                            ids()));
        }
        return index.map(i -> i + 1).orElse(items.size());
    }

    /** Replaces the keys that {@code amendment} gives. */
    void amend(Section amendment) {
        inherited(amendment, "amend")
                .ifPresent(
                        index -> {
                            Named old = items.get(index);
                            items.set(
                                    index,
                                    new Named(
                                            old.id(),
                                            merged(
                                                    old.node(),
                                                    without(amendment.node(), OF_AN_AMENDMENT))));
                        });
    }

    void retire(Section retirement) {
        inherited(retirement, "retire").ifPresent(index -> items.remove((int) index));
    }

    /** Reports an item that is not there to be kept. */
    void keep(Section kept) {
        inherited(kept, "keep");
    }

    /**
     * Reports the items that {@code retirement} names as taking its place and that are not there.
     */
    void checkReplacements(Section retirement) {
        for (Node replacement : retirement.list("replacedBy")) {
            String id = Scalars.text(replacement);
            if (id != null && heritage != null && index(id).isEmpty()) {
                problems.addUnknown(replacement, ProblemKind.REPLACEMENT_MISSING, id, ids());
            }
        }
    }

    /** Where the parent's item stands that {@code section} of that list of the file is about. */
    private Optional<Integer> inherited(Section section, String list) {
        String id = section.requiredId("id");
        Section.Entry entry = section.entry("id").orElse(null);
        if (id.isEmpty() || entry == null || !isFirstMention(id, entry.value(), list)) {
            return Optional.empty();
        }
        if (heritage != null && !heritage.ids().contains(id)) {
            reportMissing(id, entry.value(), heritage);
            return Optional.empty();
        }
        return index(id);
    }

    private boolean isFirstMention(String id, Node at, String list) {
        Mention here = new Mention(list, Problems.place(at).line());
        Mention first = mentions.putIfAbsent(id, here);
        if (first != null) {
            problems.add(at, ProblemKind.MENTIONED_TWICE, id, first.list(), first.line());
        }
        return first == null;
    }

    private void reportMissing(String id, Node at, Heritage theirs) {
        if (theirs.retired().contains(id)) {
            problems.add(at, ProblemKind.AMENDED_RETIRED, id, theirs.parent());
        } else {
            problems.addUnknown(at, ProblemKind.AMENDED_MISSING, id, theirs.ids(), theirs.parent());
        }
    }

    /**
     * The items by phase and topic; within a topic as they were written. Unknown phases come last,
     * to be reported.
     */
    List<MappingNode> inOrder(List<Phase> phases) {
        return items.stream()
                .map(Named::node)
                .sorted(Comparator.comparingInt(node -> rank(node, phases)))
                .toList();
    }

    private static int rank(MappingNode node, List<Phase> phases) {
        String phaseId = value(node, "phase");
        String topicId = value(node, "topic");
        int rank = 0;
        for (Phase phase : phases) {
            for (Phase.Topic topic : phase.topics()) {
                if (phase.id().equals(phaseId) && topic.id().equals(topicId)) {
                    return rank;
                }
                rank++;
            }
        }
        return Integer.MAX_VALUE;
    }

    List<String> ids() {
        return items.stream().map(Named::id).toList();
    }

    private Optional<Integer> index(String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static MappingNode without(MappingNode node, List<String> keys) {
        return with(
                node,
                node.getValue().stream().filter(tuple -> !keys.contains(key(tuple))).toList());
    }

    private static MappingNode merged(MappingNode old, MappingNode amendment) {
        List<NodeTuple> tuples = new ArrayList<>(amendment.getValue());
        List<@Nullable String> given = new ArrayList<>();
        tuples.forEach(tuple -> given.add(key(tuple)));
        old.getValue().stream().filter(tuple -> !given.contains(key(tuple))).forEach(tuples::add);
        return with(amendment, tuples);
    }

    private static MappingNode with(MappingNode at, List<NodeTuple> tuples) {
        return new MappingNode(
                Tag.MAP, true, tuples, FlowStyle.BLOCK, at.getStartMark(), at.getEndMark());
    }

    private static @Nullable String value(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(tuple -> key.equals(key(tuple)))
                .map(NodeTuple::getValueNode)
                .map(Scalars::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String key(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        return Scalars.text(key);
    }
}
