package io.github.checklistreport.render.console;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a report has come, for the terminal: a table of all items, progress by level, and what to
 * do next.
 */
public final class StatusTable {
    private static final int STEPS = 3;

    private final Report report;
    private final Language language;
    private final Messages words;
    private final Messages console;
    private final FindingText findings;

    public StatusTable(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.words = Messages.in(language);
        this.console = Messages.console(language);
        this.findings = new FindingText(language);
    }

    /** The lines, without colour and without trailing blanks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(heading());
        lines.add("");
        lines.addAll(items());
        lines.add("");
        lines.addAll(progress());
        lines.add("");
        lines.addAll(conflicts());
        lines.addAll(next());
        lines.addAll(upcoming());
        return lines;
    }

    private List<String> heading() {
        return List.of(
                console.get(
                        "status.title",
                        report.server().domain(),
                        report.checklist().title().in(language)),
                console.get(
                        "status.date", LocalDate.ofInstant(report.generatedAt(), ZoneOffset.UTC)));
    }

    private List<String> items() {
        Columns columns = new Columns();
        columns.row(
                "",
                console.get("status.column.item"),
                console.get("status.column.level"),
                console.get("status.column.verdict"),
                console.get("status.column.basis"),
                console.get("status.column.date"),
                console.get("status.column.probe"),
                "");
        for (AssessedItem item : report.items()) {
            LocalDate answeredOn = item.answer().answeredOn();
            columns.row(
                    String.format("%3d", item.number()),
                    item.item().id(),
                    words.word("level", item.item().level()),
                    words.word("verdict", item.verdict()),
                    words.word("basis", item.basis()),
                    answeredOn == null ? "" : answeredOn.toString(),
                    item.finding() == null ? "" : findings.word(item.finding()),
                    flags(item));
        }
        return columns.lines();
    }

    private String flags(AssessedItem item) {
        return String.join(
                ", ", item.flags().stream().map(flag -> words.word("flag", flag)).toList());
    }

    private List<String> progress() {
        Columns columns = new Columns();
        for (Totals totals : Totals.ofLevelsInUse(report.items())) {
            int counted = totals.outOf();
            columns.row(
                    words.word("level", totals.level()),
                    "[" + "#".repeat(totals.met()) + ".".repeat(counted - totals.met()) + "]",
                    console.get("status.met", totals.met(), counted),
                    beside(totals));
        }
        return columns.lines();
    }

    private String beside(Totals totals) {
        List<String> parts = new ArrayList<>();
        if (totals.notApplicable() > 0) {
            parts.add(console.get("status.not-applicable", totals.notApplicable()));
        }
        if (totals.upcoming() > 0) {
            parts.add(console.get("status.upcoming", totals.upcoming()));
        }
        return String.join(words.get("join"), parts);
    }

    /** Both sides of each conflict, and a blank line behind them. */
    private List<String> conflicts() {
        List<AssessedItem> all =
                report.items().stream().filter(item -> item.verdict() == Verdict.CONFLICT).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(words.word("verdict", Verdict.CONFLICT)));
        for (AssessedItem item : all) {
            lines.add("  - " + item.item().id());
            lines.add("    " + console.get("status.declared", declared(item)));
            if (item.finding() != null) {
                lines.add("    " + console.get("status.seen", findings.sentence(item.finding())));
            }
        }
        lines.add("");
        return lines;
    }

    private String declared(AssessedItem item) {
        String status = words.word("status", item.answer().status());
        LocalDate on = item.answer().answeredOn();
        String dated = on == null ? status : console.get("finding.dated", status, on);
        return item.answer().place() == null ? dated : dated + "  " + item.answer().place();
    }

    private List<String> next() {
        List<AssessedItem> steps = NextSteps.of(report.items());
        if (steps.isEmpty()) {
            return List.of(nothing());
        }
        Advice advice = new Advice(language);
        List<String> lines = new ArrayList<>(List.of(console.get("status.next")));
        steps.stream()
                .limit(STEPS)
                .forEach(
                        item -> {
                            lines.add(
                                    "  - "
                                            + item.item().id()
                                            + " ("
                                            + words.word("level", item.item().level())
                                            + ")");
                            advice.lines(item).forEach(line -> lines.add("    " + line));
                        });
        return lines;
    }

    /** What will count one day, in the order of the days, behind a blank line. */
    private List<String> upcoming() {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        for (AssessedItem item : report.items()) {
            LocalDate from = item.item().weighsFrom();
            if (from != null && item.flags().contains(Flag.UPCOMING)) {
                days.computeIfAbsent(from, day -> new ArrayList<>()).add(item.item().id());
            }
        }
        List<String> lines = new ArrayList<>();
        days.forEach(
                (day, ids) ->
                        lines.add(
                                console.get(
                                        "status.weighs-from",
                                        day,
                                        String.join(words.get("join"), ids))));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    private String nothing() {
        return report.items().stream()
                .map(AssessedItem::validUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(date -> console.get("status.nothing", date))
                .orElse(console.get("status.nothing-undated"));
    }
}
