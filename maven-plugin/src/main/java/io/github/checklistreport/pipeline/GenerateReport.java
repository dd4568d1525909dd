package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Changes;
import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.Snapshots;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.Published;
import io.github.checklistreport.publish.Publisher;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the report for each audience. */
public final class GenerateReport {
    /**
     * What to write, and where.
     *
     * @param history where snapshots are kept; need not be there
     * @param audiences {@link Audience} words, separated by commas
     * @param formats {@link Format} words, separated by commas
     * @param baseUrl the https address of the public report; null where it is not known
     */
    public record Output(
            Path directory,
            Path history,
            String audiences,
            String formats,
            String generatorVersion,
            @Nullable String baseUrl) {}

    private final Function<Report, PublicReport> disclosure;

    public GenerateReport() {
        this(Disclosure::toPublic);
    }

    /** For a test that shows what the leak gate does when the disclosure is wrong. */
    GenerateReport(Function<Report, PublicReport> disclosure) {
        this.disclosure = disclosure;
    }

    public Outcome run(Request request, Output output) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        List<Language> languages = desk.languages();
        Set<Audience> audiences =
                desk.settings().words("audiences", output.audiences(), Audience.class);
        Set<Format> formats = desk.settings().words("formats", output.formats(), Format.class);
        Path directory = desk.settings().directory("outputDirectory", output.directory());
        Path history = desk.settings().directory("history", output.history());
        String baseUrl = desk.settings().baseUrl(output.baseUrl());
        SiteRenderer renderer =
                new SiteRenderer(
                        new RenderSettings(languages, formats, output.generatorVersion(), baseUrl));
        Desk.Assessed assessed = desk.assess(new Shelf(request.directory(), history, audiences));
        List<Page> pages = new ArrayList<>();
        if (audiences.contains(Audience.PUBLIC)) {
            pages.addAll(
                    publicPages(
                            assessed.report(),
                            assessed.past().of(Audience.PUBLIC),
                            renderer,
                            languages,
                            desk));
        }
        if (audiences.contains(Audience.CO_ADMINS)) {
            pages.addAll(
                    coAdminsPages(
                            assessed.report(), assessed.past().of(Audience.CO_ADMINS), renderer));
        }
        Published published = publish(directory, pages, desk);
        return new Outcome(
                lines(assessed.report(), audiences, directory, published, desk),
                assessed.warnings());
    }

    private List<Page> publicPages(
            Report report,
            List<Snapshot> past,
            SiteRenderer renderer,
            List<Language> languages,
            Desk desk)
            throws BrokenException {
        PublicReport shown = disclosure.apply(report);
        List<Page> pages =
                renderer.render(
                        shown, history(Snapshots.asOf(shown, past), () -> Snapshots.of(shown)));
        new PublicGate(report, Snapshots.hidden(shown, past), renderer, languages)
                .check(pages, desk.console());
        return below(Audience.PUBLIC, pages);
    }

    private static List<Page> coAdminsPages(
            Report report, List<Snapshot> past, SiteRenderer renderer) {
        CoAdminsReport shown = Disclosure.toCoAdmins(report);
        return below(
                Audience.CO_ADMINS,
                renderer.render(shown, history(past, () -> Snapshots.of(shown))));
    }

    /** Without a past, nothing is worked out of the present. */
    private static History history(List<Snapshot> past, Supplier<Snapshot> present) {
        return past.isEmpty() ? History.NONE : Changes.history(past, present.get());
    }

    private static List<Page> below(Audience audience, List<Page> pages) {
        return pages.stream()
                .map(page -> new Page(audience.word() + "/" + page.path(), page.content()))
                .toList();
    }

    private static Published publish(Path directory, List<Page> pages, Desk desk)
            throws BrokenException {
        try {
            return new Publisher(directory).publish(pages);
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
    }

    private static List<String> lines(
            Report report,
            Set<Audience> audiences,
            Path directory,
            Published published,
            Desk desk) {
        Messages console = desk.console();
        Messages words =
                Messages.in(
                        Messages.exist(console.language())
                                ? console.language()
                                : new Language("en"));
        List<String> lines = new ArrayList<>();
        for (Totals totals : Totals.ofEachLevel(report.items())) {
            lines.add(
                    console.get(
                            "report.level",
                            words.word("level", totals.level()),
                            totals.met(),
                            totals.outOf()));
        }
        for (Audience audience : audiences) {
            Path index = directory.resolve(audience.word()).resolve("index.html");
            lines.add(console.get("report.done." + audience.word(), desk.name(index)));
        }
        lines.add(
                console.get(
                        "report.files",
                        published.written(),
                        published.unchanged(),
                        published.removed()));
        return lines;
    }
}
