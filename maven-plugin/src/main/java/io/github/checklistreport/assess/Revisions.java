package io.github.checklistreport.assess;

import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Revision;
import io.github.checklistreport.model.Revision.Aspect;
import io.github.checklistreport.model.Revision.Changed;
import io.github.checklistreport.model.Revision.Retired;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares checklists item by item, by their ids, which never change their meaning. */
public final class Revisions {
    private Revisions() {}

    /** What {@code to} asks otherwise than {@code from}. */
    public static Revision between(Checklist from, Checklist to) {
        List<Item> added =
                to.items().stream().filter(item -> from.item(item.id()).isEmpty()).toList();
        List<Retired> retired =
                from.items().stream()
                        .filter(item -> to.item(item.id()).isEmpty())
                        .map(item -> new Retired(item, because(from, to, item.id())))
                        .toList();
        List<Changed> changed = new ArrayList<>();
        for (Item after : to.items()) {
            from.item(after.id())
                    .map(before -> changed(before, after, because(from, to, after.id())))
                    .filter(one -> !one.aspects().isEmpty())
                    .ifPresent(changed::add);
        }
        return new Revision(added, retired, changed);
    }

    private static List<Change> because(Checklist from, Checklist to, String id) {
        return to.changes().stream()
                .filter(change -> change.item().equals(id) && change.kind() != Change.Kind.KEPT)
                .filter(change -> !from.changes().contains(change))
                .toList();
    }

    private static Changed changed(Item before, Item after, List<Change> because) {
        List<Aspect> aspects = new ArrayList<>();
        add(aspects, Aspect.LEVEL, before.level(), after.level());
        add(aspects, Aspect.TITLE, before.title(), after.title());
        add(aspects, Aspect.BASELINE, before.baseline(), after.baseline());
        add(aspects, Aspect.APPLICABILITY, condition(before), condition(after));
        add(aspects, Aspect.SENSITIVITY, before.sensitivity(), after.sensitivity());
        return new Changed(before, after, aspects, because);
    }

    private static List<Applicability.Alternative> condition(Item item) {
        return item.applicability() == null ? List.of() : item.applicability().alternatives();
    }

    private static void add(
            List<Aspect> aspects, Aspect aspect, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            aspects.add(aspect);
        }
    }
}
