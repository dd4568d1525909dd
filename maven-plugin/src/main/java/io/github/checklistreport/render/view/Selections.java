package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Checklist.LevelMeaning;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.render.common.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Makes every selection, empty ones included. */
final class Selections {
    private static final String BY_LEVEL = "level-";

    private final Edition edition;
    private final Messages messages;
    private final Lexicon lexicon;
    private final Map<String, Row> rows;

    Selections(Edition edition, Map<String, Row> rows) {
        this.edition = edition;
        this.messages = edition.messages();
        this.lexicon = new Lexicon(messages);
        this.rows = rows;
    }

    List<Selection> all() {
        List<Selection> all = new ArrayList<>();
        Arrays.stream(Bin.values()).forEach(bin -> all.add(bin(bin)));
        Arrays.stream(Level.values()).forEach(level -> all.add(level(level)));
        Arrays.stream(BasisGroup.values()).forEach(group -> all.add(basis(group)));
        all.add(
                selection(
                        "open",
                        "",
                        messages.get("view.open"),
                        messages.get("view.open-meaning"),
                        entry -> Bin.of(entry).open()));
        all.add(
                selection(
                        "stale",
                        "",
                        messages.word("flag", Flag.STALE),
                        messages.word("flag-meaning", Flag.STALE),
                        Headline::isStale));
        return all;
    }

    private Selection bin(Bin bin) {
        Term term = lexicon.term(bin);
        return selection(
                "verdict-" + term.word(),
                term.word(),
                term.name(),
                term.meaning(),
                Headline.is(bin));
    }

    private Selection level(Level level) {
        String meaning =
                edition.report().checklist().levels().stream()
                        .filter(one -> one.level() == level)
                        .map(LevelMeaning::meaning)
                        .map(text -> edition.phrase(text).plain())
                        .findFirst()
                        .orElse("");
        return selection(
                name(level),
                "",
                messages.word("level", level),
                meaning,
                entry -> entry.item().level() == level);
    }

    private Selection basis(BasisGroup group) {
        return selection(
                "basis-" + group.word(),
                "",
                messages.word("basis-group", group),
                messages.word("basis-group-meaning", group),
                Headline.is(group));
    }

    private Selection selection(
            String name, String verdict, String title, String meaning, Predicate<Entry> condition) {
        List<Entry> selected = edition.report().items().stream().filter(condition).toList();
        boolean byBasis = verdict.equals(Bin.MET.word());
        return new Selection(
                name,
                verdict,
                title,
                meaning,
                messages.count("items", selected.size()),
                Arrays.stream(Level.values())
                        .filter(level -> !name.startsWith(BY_LEVEL) || name.equals(name(level)))
                        .map(level -> chapter(level, selected, byBasis))
                        .toList());
    }

    private static String name(Level level) {
        return BY_LEVEL + level.word();
    }

    private Chapter chapter(Level level, List<Entry> selected, boolean byBasis) {
        List<Entry> items =
                selected.stream().filter(entry -> entry.item().level() == level).toList();
        return new Chapter(
                level.word(),
                Phrase.of(messages.word("level", level)),
                messages.count("items", items.size()),
                byBasis ? byBasis(level, items) : List.of(section("", "", items)));
    }

    private List<Section> byBasis(Level level, List<Entry> items) {
        return Arrays.stream(BasisGroup.values())
                .map(
                        group ->
                                section(
                                        level.word() + "-" + group.word(),
                                        messages.word("basis-group", group),
                                        items.stream().filter(Headline.is(group)).toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(String id, String title, List<Entry> items) {
        return new Section(id, Phrase.of(title), items.stream().map(this::row).toList());
    }

    private Row row(Entry entry) {
        return Objects.requireNonNull(rows.get(entry.item().id()));
    }
}
