package io.github.checklistreport.load;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Change.Kind;
import io.github.checklistreport.model.Checklist.LevelMeaning;
import io.github.checklistreport.model.Credit;
import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.Phase.Topic;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one checklist file. */
final class ChecklistReader {
    private static final Pattern FACT_ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Problems problems;
    private final Texts texts;

    ChecklistReader(Problems problems) {
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    ChecklistDraft readRoot(Section root) {
        ItemNodes items = new ItemNodes(problems);
        root.required("items");
        root.sections("items").forEach(items::add);
        for (String key : List.of("keep", "amend", "retire", "add")) {
            root.misplaced(key)
                    .ifPresent(
                            entry -> problems.add(entry.key(), ProblemKind.EXTENDS_MISSING, key));
        }
        root.required("levels");
        root.required("phases");
        return read(root, null, items, List.of());
    }

    ChecklistDraft readExtension(Section root, ChecklistDraft parent) {
        Heritage heritage =
                Heritage.of(
                        root.requiredText("extends", ChecklistLoader.MAX_REFERENCE),
                        parent.items(),
                        parent.changes());
        ItemNodes items = parent.items().of(heritage);
        List<Change> changes = new ArrayList<>(parent.changes());
        changes.addAll(changes(root, items));
        return read(root, parent, items, changes);
    }

    /** Reports what is wrong with an extension whatever its parent says, which cannot be read. */
    void readWithoutParent(Section root) {
        changes(root, new ItemNodes(problems));
        root.requiredId("id");
        texts.required(root, "edition");
        texts.optional(root, "title");
        texts.optional(root, "summary");
        root.matching("software", ServerReader.SOFTWARE, ProblemKind.BAD_ID);
        credit(root, null);
        levels(root);
        facts(root);
        phases(root, null);
        texts.links(root, "bibliography");
        end(root);
    }

    private static void end(Section root) {
        root.date("published");
        root.entry("$schema");
        root.entry("extends");
        root.end();
    }

    private List<Change> changes(Section root, ItemNodes items) {
        root.misplaced("items")
                .ifPresent(entry -> problems.add(entry.key(), ProblemKind.ITEMS_IN_EXTENSION));
        List<Change> changes = new ArrayList<>();
        for (Section amendment : root.sections("amend")) {
            items.amend(amendment);
            changes.add(change(amendment, Kind.AMENDED));
        }
        for (Section retirement : root.sections("retire")) {
            items.retire(retirement);
            changes.add(change(retirement, Kind.RETIRED));
            retirement.end();
        }
        for (Section addition : root.sections("add")) {
            items.addToParents(addition);
            changes.add(change(addition, Kind.ADDED));
        }
        root.sections("retire").forEach(items::checkReplacements);
        for (Section kept : root.sections("keep")) {
            items.keep(kept);
            changes.add(kept(kept));
            kept.end();
        }
        return changes;
    }

    private ChecklistDraft read(
            Section root, @Nullable ChecklistDraft parent, ItemNodes items, List<Change> changes) {
        ChecklistDraft draft =
                new ChecklistDraft(
                        root.requiredId("id"),
                        texts.required(root, "edition"),
                        parent == null
                                ? texts.required(root, "title")
                                : inherited(root, "title", parent.title()),
                        parent == null
                                ? texts.required(root, "summary")
                                : inherited(root, "summary", parent.summary()),
                        software(root, parent),
                        credit(root, parent),
                        merged(
                                parent == null ? List.of() : parent.levels(),
                                levels(root),
                                (a, b) -> a.level() == b.level()),
                        merged(
                                parent == null ? List.of() : parent.facts(),
                                facts(root),
                                (a, b) -> a.id().equals(b.id())),
                        phases(root, parent),
                        items,
                        merged(
                                parent == null ? List.of() : parent.bibliography(),
                                texts.links(root, "bibliography"),
                                (a, b) -> a.url().equals(b.url())),
                        List.copyOf(changes),
                        parent);
        end(root);
        return draft;
    }

    private Text inherited(Section root, String key, Text parents) {
        Text own = texts.optional(root, key);
        return own == null ? parents : own;
    }

    private static String software(Section root, @Nullable ChecklistDraft parent) {
        if (parent == null) {
            root.required("software");
        }
        String own = root.matching("software", ServerReader.SOFTWARE, ProblemKind.BAD_ID);
        return own == null && parent != null
                ? parent.software()
                : Objects.requireNonNullElse(own, "");
    }

    private @Nullable Credit credit(Section root, @Nullable ChecklistDraft parent) {
        Section section = root.section("credit");
        if (section == null) {
            return parent == null ? null : parent.credit();
        }
        section.required("url");
        String url = section.matching("url", Texts.WEB_ADDRESS, ProblemKind.BAD_URL);
        Credit credit =
                new Credit(
                        texts.required(section, "title"),
                        texts.required(section, "author"),
                        url == null ? "" : url,
                        texts.optional(section, "note"));
        section.end();
        return credit;
    }

    private List<LevelMeaning> levels(Section root) {
        Section section = root.section("levels");
        if (section == null) {
            return List.of();
        }
        List<LevelMeaning> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            levels.add(new LevelMeaning(level, texts.required(section, level.word())));
        }
        section.end();
        return levels;
    }

    private List<Fact> facts(Section root) {
        List<Fact> facts = new ArrayList<>();
        SeenIds ids = new SeenIds(problems);
        for (Section section : root.sections("facts")) {
            section.required("id");
            String id = section.matching("id", FACT_ID, ProblemKind.BAD_ID);
            ids.add(section, "id");
            facts.add(
                    new Fact(
                            id == null ? "" : id,
                            texts.required(section, "question"),
                            values(section),
                            section.flag("many")
                                    ? Fact.Multiplicity.SEVERAL
                                    : Fact.Multiplicity.ONE));
            section.end();
        }
        return facts;
    }

    private List<Fact.Value> values(Section fact) {
        List<Fact.Value> values = new ArrayList<>();
        SeenIds words = new SeenIds(problems);
        for (Section section : fact.sections("values")) {
            words.add(section, "value");
            values.add(
                    new Fact.Value(
                            section.requiredId("value"), texts.required(section, "meaning")));
            section.end();
        }
        return values;
    }

    private List<Phase> phases(Section root, @Nullable ChecklistDraft parent) {
        List<Phase> phases = new ArrayList<>(parent == null ? List.of() : parent.phases());
        SeenIds ids = new SeenIds(problems);
        for (Section section : root.sections("phases")) {
            ids.add(section, "id");
            Phase phase = phase(section);
            int index = phases.stream().map(Phase::id).toList().indexOf(phase.id());
            if (index < 0) {
                phases.add(phase);
            } else {
                phases.set(
                        index,
                        new Phase(phase.id(), phase.title(), topics(phases.get(index), phase)));
            }
        }
        return phases;
    }

    private Phase phase(Section section) {
        String id = section.requiredId("id");
        Text title = texts.required(section, "title");
        List<Topic> topics = new ArrayList<>();
        SeenIds ids = new SeenIds(problems);
        for (Section topic : section.sections("topics")) {
            ids.add(topic, "id");
            topics.add(new Topic(topic.requiredId("id"), texts.required(topic, "title")));
            topic.end();
        }
        section.end();
        return new Phase(id, title, topics);
    }

    private static List<Topic> topics(Phase inherited, Phase given) {
        return merged(inherited.topics(), given.topics(), (a, b) -> a.id().equals(b.id()));
    }

    /**
     * The inherited values, each replaced by its namesake among {@code given}, and then the new
     * ones.
     */
    private static <T> List<T> merged(
            List<T> inherited, List<T> given, BiPredicate<T, T> sameName) {
        List<T> all = new ArrayList<>(inherited);
        for (T one : given) {
            int index = 0;
            while (index < all.size() && !sameName.test(all.get(index), one)) {
                index++;
            }
            if (index < all.size()) {
                all.set(index, one);
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private Change kept(Section section) {
        String id = section.requiredId("id");
        LocalDate since = section.requiredDate("since");
        return new Change(
                Kind.KEPT,
                id,
                List.of(),
                null,
                texts.required(section, "why"),
                since == null ? LocalDate.MIN : since,
                texts.links(section, "sources"));
    }

    private Change change(Section item, Kind kind) {
        String id = item.requiredId("id");
        List<String> replacedBy = kind == Kind.RETIRED ? item.texts("replacedBy") : List.of();
        if (item.entry("change").isEmpty()) {
            problems.add(item.node(), ProblemKind.CHANGE_MISSING, id);
        }
        Section section = item.section("change");
        if (section == null) {
            return new Change(
                    kind, id, replacedBy, null, Texts.nothing(), LocalDate.MIN, List.of());
        }
        LocalDate since = section.requiredDate("since");
        section.required("sources");
        Change change =
                new Change(
                        kind,
                        id,
                        replacedBy,
                        texts.required(section, "what"),
                        texts.required(section, "why"),
                        since == null ? LocalDate.MIN : since,
                        texts.links(section, "sources"));
        section.end();
        return change;
    }
}
