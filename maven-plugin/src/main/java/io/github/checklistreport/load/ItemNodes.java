package io.github.checklistreport.load;

import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final List<Named> items;
    private final Problems problems;

    ItemNodes(Problems problems) {
        this(new ArrayList<>(), problems);
    }

    private ItemNodes(List<Named> items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    ItemNodes copy() {
        return new ItemNodes(new ArrayList<>(items), problems);
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
        if (id.isEmpty()) {
            return;
        }
        if (index(id).isPresent()) {
            problems.add(item.node(), ProblemKind.DUPLICATE_ID, id);
            return;
        }
        items.add(index, new Named(id, without(item.node(), keysOfTheAddition)));
    }

    private int place(Section item) {
        String after = item.text("after", 200);
        if (after == null) {
            return items.size();
        }
        Optional<Integer> index = index(after);
        if (index.isEmpty()) {
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
        existing(amendment)
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
        existing(retirement).ifPresent(index -> items.remove((int) index));
    }

    /** Reports an item that is not there to be kept. */
    void keep(Section kept) {
        existing(kept);
    }

    /**
     * Reports the items that {@code retirement} names as taking its place and that are not there.
     */
    void checkReplacements(Section retirement) {
        for (Node replacement : retirement.list("replacedBy")) {
            String id = Scalars.text(replacement);
            if (id != null && index(id).isEmpty()) {
                problems.addUnknown(replacement, ProblemKind.REPLACEMENT_MISSING, id, ids());
            }
        }
    }

    private Optional<Integer> existing(Section section) {
        String id = section.requiredId("id");
        Optional<Integer> index = index(id);
        if (index.isEmpty() && !id.isEmpty()) {
            section.entry("id")
                    .ifPresent(
                            entry ->
                                    problems.addUnknown(
                                            entry.value(), ProblemKind.AMENDED_MISSING, id, ids()));
        }
        return index;
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

    private List<String> ids() {
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
