package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.TemplateEngine;
import io.github.checklistreport.render.view.ChangesView;
import io.github.checklistreport.render.view.Explained;
import io.github.checklistreport.render.view.ItemPast;
import io.github.checklistreport.render.view.ItemView;
import io.github.checklistreport.render.view.PastReportView;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Row;
import io.github.checklistreport.render.view.Seal;
import io.github.checklistreport.render.view.Selection;
import io.github.checklistreport.render.view.Standing;
import io.github.checklistreport.render.view.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of one language. */
final class LanguagePages {
    private static final Seal BRAND = new Seal("met", "round", "verified", false);

    private final TemplateEngine engine;
    private final ReportView view;
    private final Messages messages;
    private final MessageHash hash;
    private final NoteHtml notes;
    private final Chromes chromes;
    private final Filters filters;
    private final List<Symbol> listSprite;
    private final Sprites sprites;
    private final ViewRows rows;

    LanguagePages(TemplateEngine engine, ReportView view, NoteHtml notes) {
        this.engine = engine;
        this.view = view;
        this.messages = view.edition().messages();
        this.hash = new MessageHash(messages);
        this.notes = notes;
        this.chromes = new Chromes(view);
        this.filters = Filters.of(view, "");
        this.listSprite = listSprite();
        this.sprites = new Sprites(engine, view.edition().audience() == Audience.CO_ADMINS);
        this.rows = new ViewRows(engine, hash);
    }

    List<Supplier<Page>> jobs(List<Aside> asides) {
        List<Supplier<Page>> jobs = new ArrayList<>();
        jobs.add(this::index);
        List<Entry> entries = view.edition().report().items();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Aside aside = asides.isEmpty() ? null : asides.get(i);
            jobs.add(() -> aside == null ? item(entry) : item(entry, aside));
        }
        view.selections().forEach(selection -> jobs.add(() -> selection(selection)));
        jobs.add(this::about);
        int recorded = view.edition().history().recorded().size();
        if (recorded > 0) {
            jobs.add(this::changes);
        }
        IntStream.range(0, recorded).forEach(index -> jobs.add(() -> past(index)));
        return jobs;
    }

    /** The page above the languages' folders. */
    Page gate() {
        return engine.page("index.html", "gate.ftlh", root(chromes.gate(), List.of(), filters));
    }

    /** The report in one line, for other pages. */
    Page badge() {
        return engine.page(BadgeView.PATH, "badge.ftlh", BadgeView.of(view));
    }

    private Page index() {
        return page("index.ftlh", root(chromes.index(), listSprite, IndexViews.of(view, filters)));
    }

    private Page about() {
        return page("about.ftlh", root(chromes.about(), listSprite, AboutViews.of(view)));
    }

    private Page changes() {
        ChangesView changes = view.changes();
        return page(
                "changes.ftlh",
                root(
                        chromes.changes(),
                        sprite(changes.steps().stream().flatMap(LanguagePages::seals)),
                        changes));
    }

    private Page past(int index) {
        PastReportView past = view.past(index);
        Stream<Seal> then =
                past.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(line -> line.standing().seal());
        Stream<Seal> since = Stream.ofNullable(past.step()).flatMap(LanguagePages::seals);
        Chrome chrome =
                chromes.page(
                        "reports/" + past.day() + ".html", past.title(), messages.get("past.lead"));
        return page("past-report.ftlh", root(chrome, sprite(Stream.concat(then, since)), past));
    }

    private static Stream<Seal> seals(StepView step) {
        return step.groups().stream()
                .flatMap(group -> group.changes().stream())
                .flatMap(change -> Stream.of(change.from(), change.to()))
                .filter(Objects::nonNull)
                .map(Standing::seal);
    }

    private static List<Symbol> sprite(Stream<Seal> seals) {
        return Symbol.of(Stream.concat(Stream.of(BRAND), seals).toList());
    }

    private Page selection(Selection selection) {
        Chrome chrome =
                chromes.page(
                        "views/" + selection.name() + ".html",
                        selection.title() + " " + selection.count(),
                        selection.meaning());
        return page(
                "view.ftlh",
                root(
                        chrome,
                        listSprite,
                        new SelectionView(selection, filters.at(selection.name()), rows)));
    }

    private Page item(Entry entry) {
        ItemView item = view.item(entry);
        return page("item.ftlh", root(chrome(item), sprite(item), item));
    }

    private Page item(Entry entry, Aside aside) {
        ItemView item = view.item(entry);
        Chrome chrome = chrome(item);
        CoAdminsRoot root =
                new CoAdminsRoot(
                        chrome,
                        sprites.of(sprite(item)),
                        item,
                        hash,
                        notes,
                        aside.privateNote(),
                        view.lexicon().term(aside.publish()));
        return engine.page(path(chrome), "item-co-admins.ftlh", root);
    }

    private Chrome chrome(ItemView item) {
        Row row = item.row();
        return chromes.page(
                "items/" + row.id() + ".html",
                row.title().plain(),
                messages.get(
                        "item.description",
                        row.levelName(),
                        row.verdictName(),
                        item.basis().name()));
    }

    private Page page(String template, Root root) {
        return engine.page(path(root.page()), template, root);
    }

    private Root root(Chrome chrome, List<Symbol> sprite, Object shown) {
        return new Root(chrome, sprites.of(sprite), shown, hash, notes);
    }

    private static String path(Chrome chrome) {
        return chrome.lang() + "/" + chrome.here();
    }

    private List<Symbol> listSprite() {
        Stream<Seal> inRows = view.rows().stream().flatMap(LanguagePages::seals);
        Stream<Seal> inLegend = view.explainedVerdicts().stream().map(Explained::seal);
        List<Seal> inKey =
                Stream.of("verified", "self", "self2", "observed")
                        .map(fill -> new Seal("met", "round", fill, false))
                        .toList();
        List<Seal> more =
                List.of(
                        new Seal("gap", "square", "self", false),
                        new Seal("unknown", "square", "none", false));
        List<Symbol> symbols = new ArrayList<>(Symbol.glyphs());
        symbols.addAll(
                Symbol.of(
                        Stream.of(inRows, inLegend, inKey.stream(), more.stream())
                                .flatMap(seals -> seals)
                                .toList()));
        return symbols;
    }

    /** Now and later. */
    private static Stream<Seal> seals(Row row) {
        return Stream.concat(
                Stream.of(row.seal()), row.then().stream().map(later -> later.row().seal()));
    }

    private static List<Symbol> sprite(ItemView item) {
        Stream<Seal> seals =
                Stream.of(item.row(), item.previous(), item.next())
                        .filter(Objects::nonNull)
                        .flatMap(LanguagePages::seals);
        List<Symbol> symbols = new ArrayList<>();
        Stream<Seal> sides = Stream.of();
        if (item.pair() != null) {
            symbols.addAll(Symbol.glyphs(List.of(Verdict.CONFLICT.word())));
            sides = Stream.of(item.pair().claim().seal(), item.pair().probe().seal());
        }
        Stream<Seal> past =
                item.past().moments().stream()
                        .map(ItemPast.Moment::standing)
                        .filter(Objects::nonNull)
                        .map(Standing::seal);
        symbols.addAll(
                Symbol.of(
                        Stream.of(Stream.of(BRAND), seals, sides, past)
                                .flatMap(some -> some)
                                .toList()));
        return symbols;
    }
}
