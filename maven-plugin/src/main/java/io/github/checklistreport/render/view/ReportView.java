package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.history.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Everything that an edition's pages have in common, worked out once. */
public final class ReportView {
    private final Edition edition;
    private final Map<String, Row> rows;
    private final List<LevelLine> levels;
    private final MachineLine machine;
    private final ConcurrentMap<Integer, ItemView> items = new ConcurrentHashMap<>();

    public ReportView(Edition edition) {
        this.edition = edition;
        Rows maker = new Rows(edition);
        Map<String, Row> made = new LinkedHashMap<>();
        edition.report().items().forEach(entry -> made.put(entry.item().id(), maker.row(entry)));
        this.rows = made;
        Headline headline = new Headline(edition);
        this.levels = headline.levels();
        this.machine = headline.machine();
    }

    public Edition edition() {
        return edition;
    }

    /** Every item, in the order of the checklist. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** How each level stands, required first. */
    public List<LevelLine> levels() {
        return levels;
    }

    /** How far a machine looked. */
    public MachineLine machine() {
        return machine;
    }

    /** The required items that weigh and are not met, worst first. */
    public List<Row> requiredNotMet() {
        return edition.report().items().stream()
                .filter(entry -> entry.item().level() == Level.REQUIRED)
                .filter(entry -> Bin.of(entry) != Bin.MET && Bin.of(entry).weighs())
                .sorted(Order.WORST_FIRST)
                .map(entry -> Objects.requireNonNull(rows.get(entry.item().id())))
                .toList();
    }

    /** How many {@link #requiredNotMet} there are, in words. */
    public String notMetTitle() {
        int number = requiredNotMet().size();
        return number == 0
                ? edition.messages().get("open.none")
                : edition.messages().count("open", number);
    }

    /** The next dates, earliest first. */
    public List<Due> ahead() {
        return new Dates(edition).ahead();
    }

    /** The last day before something turns stale; null where nothing is dated. */
    public @Nullable LocalDate validUntil() {
        return new Dates(edition).validUntil();
    }

    /**
     * How many items will have turned stale, or passed the date they were accepted until, since the
     * report: {@code day number} for each day on which that changes, with semicolons between.
     */
    public String passed() {
        return Ageing.passed(entries());
    }

    /** How to pass the report on; null where that is not meant to be done. */
    public @Nullable Share share() {
        if (edition.audience() != Audience.PUBLIC) {
            return null;
        }
        Posts posts = new Posts(edition);
        return new Share(
                posts.report(levels, machine, validUntil()), posts.address("index.html"), null);
    }

    /** The report in one line. */
    public Badge badge() {
        return new Badges(edition, validUntil()).badge();
    }

    /** The stamps of the whole report. */
    public List<Stamp> stamps() {
        return new Stamps(edition.messages()).of(edition.report().items());
    }

    /** All rows by phase and topic. */
    public List<Chapter> outline() {
        return new Outline(edition, rows).chapters();
    }

    /** Every selection, empty ones included. */
    public List<Selection> selections() {
        return new Selections(edition, rows).all();
    }

    /** Each item's page, in the order of the checklist. */
    public ItemView item(Entry entry) {
        return items.computeIfAbsent(
                entry.number(), number -> new ItemViews(edition, rows).view(entry));
    }

    /** What changed, report by report. */
    public ChangesView changes() {
        return new PastReports(edition).changes();
    }

    /** The page of the recorded report with that index, oldest first. */
    public PastReportView past(int index) {
        return new PastReports(edition).report(index);
    }

    /** What changed between two reports. */
    public StepView step(Step step) {
        return new Steps(edition).view(step);
    }

    /** Every bin's count, worst first; together they are all items. */
    public List<Count> verdicts() {
        Headline headline = new Headline(edition);
        return Arrays.stream(Bin.values()).map(bin -> headline.count(entries(), bin, "")).toList();
    }

    /** Every basis group's count. */
    public List<Count> bases() {
        return new Headline(edition).bases();
    }

    /** How many items are out of date. */
    public Count stale() {
        return new Headline(edition).stale(entries(), "");
    }

    /** How many items need somebody's work. */
    public Count open() {
        int number = (int) entries().stream().filter(entry -> Bin.of(entry).open()).count();
        return new Count("open", edition.messages().get("view.open"), number, "open", "");
    }

    /** The report's own words. */
    public Lexicon lexicon() {
        return new Lexicon(edition.messages());
    }

    /** The verdicts with a typical sign, worst first. */
    public List<Explained> explainedVerdicts() {
        return new Glossary(edition).verdicts();
    }

    /** What each level means in this checklist. */
    public List<Explained> explainedLevels() {
        return new Glossary(edition).levels();
    }

    private List<Entry> entries() {
        return edition.report().items();
    }
}
