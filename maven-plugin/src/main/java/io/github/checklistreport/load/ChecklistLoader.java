package io.github.checklistreport.load;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Lineage.Origin;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a checklist and everything it extends into one. */
final class ChecklistLoader {
    static final int MAX_ANCESTORS = 8;
    static final int MAX_REFERENCE = 500;

    private final ChecklistSources sources;
    private final Problems problems;

    ChecklistLoader(ChecklistSources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * The checklist that {@code reference} names; null, with problems, where it cannot be read.
     *
     * @param folder where relative paths start
     * @param at where the reference stands
     */
    @Nullable Checklist load(String reference, Path folder, Place at) {
        ChecklistDraft draft = draft(reference, folder, at, new ArrayList<>());
        return draft == null ? null : checklist(draft, at);
    }

    /** The same, with the checklist that it extends. */
    @Nullable Lineage lineage(String reference, Path folder, Place at) {
        ChecklistDraft draft = draft(reference, folder, at, new ArrayList<>());
        if (draft == null) {
            return null;
        }
        ChecklistDraft extended = draft.parent();
        Checklist parent = extended == null ? null : checklist(extended, at);
        Checklist checklist = checklist(draft, at);
        Origin origin = ChecklistSources.isPath(reference) ? Origin.OF_THE_ADMIN : Origin.BUILT_IN;
        return checklist == null ? null : new Lineage(checklist, parent, origin);
    }

    private @Nullable Checklist checklist(ChecklistDraft draft, Place at) {
        ItemReader reader = new ItemReader(draft.phases(), draft.facts(), problems);
        List<Item> items =
                draft.items().inOrder(draft.phases()).stream()
                        .map(reader::read)
                        .flatMap(Optional::stream)
                        .toList();
        if (items.isEmpty() && !problems.haveErrors()) {
            problems.add(at, ProblemKind.NO_ITEMS, draft.id());
        }
        return problems.haveErrors() ? null : draft.toChecklist(items);
    }

    private @Nullable ChecklistDraft draft(
            String reference, Path folder, Place at, List<String> descendants) {
        ChecklistSources.Found found = sources.find(reference, folder, at, problems);
        if (found == null || isEndless(reference, found, at, descendants)) {
            return null;
        }
        Node node = Yaml.parse(found.file(), problems);
        Section root = node == null ? null : Section.of(node, problems);
        if (root == null) {
            return null;
        }
        descendants.add(found.file().name());
        Section.Entry parent = root.entry("extends").orElse(null);
        if (parent == null) {
            return new ChecklistReader(problems).readRoot(root);
        }
        String parentReference = root.requiredText("extends", MAX_REFERENCE);
        ChecklistDraft inherited =
                draft(parentReference, found.folder(), Problems.place(parent.value()), descendants);
        if (inherited == null) {
            new ChecklistReader(problems).readWithoutParent(root);
            return null;
        }
        return new ChecklistReader(problems).readExtension(root, inherited);
    }

    /** A built-in edition extends no file, which may have the name of one all the same. */
    private boolean isEndless(
            String reference, ChecklistSources.Found found, Place at, List<String> descendants) {
        String name = found.file().name();
        if (ChecklistSources.isPath(reference) && descendants.contains(name)) {
            problems.add(
                    at, ProblemKind.EXTENDS_CYCLE, String.join(" → ", descendants) + " → " + name);
            return true;
        }
        if (descendants.size() > MAX_ANCESTORS) {
            problems.add(at, ProblemKind.EXTENDS_TOO_DEEP, MAX_ANCESTORS);
            return true;
        }
        return false;
    }
}
