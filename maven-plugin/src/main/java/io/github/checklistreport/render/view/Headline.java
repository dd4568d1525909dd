package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.render.common.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what the first page counts. */
final class Headline {
    private final List<Entry> entries;
    private final Messages messages;
    private final Lexicon lexicon;

    Headline(Edition edition) {
        this.entries = edition.report().items();
        this.messages = edition.messages();
        this.lexicon = new Lexicon(messages);
    }

    /** Levels without items are left out. */
    List<LevelLine> levels() {
        return Arrays.stream(Level.values())
                .map(this::level)
                .filter(level -> level.items() > 0)
                .toList();
    }

    private LevelLine level(Level level) {
        List<Entry> items =
                entries.stream().filter(entry -> entry.item().level() == level).toList();
        Count met = count(items, Bin.MET, level.word());
        List<Count> parts = parts(items, level);
        List<Count> others =
                Arrays.stream(Bin.values())
                        .filter(bin -> bin != Bin.MET)
                        .map(bin -> count(items, bin, level.word()))
                        .filter(count -> count.number() > 0)
                        .toList();
        int outOf = count(items, entry -> Bin.of(entry).weighs());
        return new LevelLine(
                level.word(),
                messages.word("level", level),
                items.size(),
                outOf,
                met,
                parts,
                others,
                stale(items, level.word()),
                items.stream().map(Seal::of).sorted(Order.BEST_FIRST).toList(),
                words(messages.word("level", level), met, outOf, parts, others));
    }

    /** The count of a bin within {@code items}, which the view lists under {@code anchor}. */
    Count count(List<Entry> items, Bin bin, String anchor) {
        return new Count(
                bin.word(),
                lexicon.term(bin).name(),
                count(items, is(bin)),
                "verdict-" + bin.word(),
                anchor);
    }

    Count stale(List<Entry> items, String anchor) {
        return new Count(
                "stale",
                messages.word("flag", Flag.STALE),
                count(items, Headline::isStale),
                "stale",
                anchor);
    }

    List<Count> bases() {
        return Arrays.stream(BasisGroup.values()).map(this::basis).toList();
    }

    private Count basis(BasisGroup group) {
        return new Count(
                group.word(),
                messages.word("basis-group", group),
                count(entries, is(group)),
                "basis-" + group.word(),
                "");
    }

    MachineLine machine() {
        int checked = count(entries, is(BasisGroup.VERIFIED).or(is(BasisGroup.OBSERVED)));
        return new MachineLine(
                checked,
                entries.size(),
                bases().stream().filter(count -> count.number() > 0).toList(),
                entries.stream().map(Seal::of).sorted(Order.MACHINE_FIRST).toList(),
                messages.get("machine.words", checked, entries.size()));
    }

    private List<Count> parts(List<Entry> items, Level level) {
        return Arrays.stream(BasisGroup.values())
                .map(
                        group ->
                                new Count(
                                        group.word(),
                                        messages.word("basis-group", group),
                                        count(items, is(Bin.MET).and(is(group))),
                                        "verdict-met",
                                        level.word() + "-" + group.word()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private String words(
            String level, Count met, int outOf, List<Count> parts, List<Count> others) {
        String and = messages.get("join");
        String backed =
                parts.stream()
                        .map(part -> part.name() + " " + part.number())
                        .collect(Collectors.joining(and));
        String line =
                messages.get("headline.words", level, met.number(), outOf, met.name())
                        + (backed.isEmpty() ? "" : messages.get("parenthesis", backed));
        return others.stream()
                .map(other -> " · " + other.name() + " " + other.number())
                .collect(Collectors.joining("", line, ""));
    }

    private static int count(List<Entry> items, Predicate<Entry> condition) {
        return (int) items.stream().filter(condition).count();
    }

    static Predicate<Entry> is(Bin bin) {
        return entry -> Bin.of(entry) == bin;
    }

    static Predicate<Entry> is(BasisGroup group) {
        return entry -> BasisGroup.of(entry.basis()) == group;
    }

    /** An item that does not weigh yet does not age either. */
    static boolean isStale(Entry entry) {
        return entry.flags().contains(Flag.STALE) && !entry.flags().contains(Flag.UPCOMING);
    }
}
