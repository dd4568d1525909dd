package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.Published;
import io.github.checklistreport.publish.Publisher;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.common.TemplateMistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes the report for each audience. */
public final class GenerateReport {
    /**
     * What to write, and where.
     *
     * @param audiences {@link Audience} words, separated by commas
     * @param formats {@link Format} words, separated by commas
     */
    public record Output(
            Path directory, String audiences, String formats, String generatorVersion) {}

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
        Path directory = desk.settings().directory("outputDirectory", output.directory());
        Drawn drawn = draw(desk, output);
        Published published = publish(directory, drawn.pages(), desk);
        return new Outcome(
                lines(drawn.assessed().report(), drawn.audiences(), directory, published, desk),
                drawn.assessed().warnings());
    }

    /** The pages of every audience, each below its folder, in memory. */
    record Drawn(Set<Audience> audiences, Desk.Assessed assessed, List<Page> pages) {}

    /** Reads, assesses and renders; the place to write to is not looked at. */
    Drawn draw(Desk desk, Output output) throws RejectedException, BrokenException {
        List<Language> languages = desk.languages();
        Set<Audience> audiences =
                desk.settings().words("audiences", output.audiences(), Audience.class);
        Set<Format> formats = desk.settings().words("formats", output.formats(), Format.class);
        SiteRenderer renderer =
                new SiteRenderer(
                        new RenderSettings(
                                languages, formats, output.generatorVersion(), desk.own()));
        desk.settings().problems().addAll(renderer.mistakes());
        Desk.Assessed assessed = desk.assess();
        try {
            return new Drawn(audiences, assessed, pages(assessed, audiences, renderer, desk));
        } catch (RuntimeException e) {
            Problem mistake = TemplateMistake.in(e).orElseThrow(() -> e);
            throw desk.rejection(mistake);
        }
    }

    private List<Page> pages(
            Desk.Assessed assessed, Set<Audience> audiences, SiteRenderer renderer, Desk desk)
            throws BrokenException {
        List<Page> pages = new ArrayList<>();
        if (audiences.contains(Audience.PUBLIC)) {
            pages.addAll(publicPages(assessed.report(), renderer, desk));
        }
        if (audiences.contains(Audience.CO_ADMINS)) {
            pages.addAll(
                    below(
                            Audience.CO_ADMINS,
                            renderer.render(Disclosure.toCoAdmins(assessed.report()))));
        }
        return pages;
    }

    private List<Page> publicPages(Report report, SiteRenderer renderer, Desk desk)
            throws BrokenException {
        List<Page> pages = renderer.render(disclosure.apply(report));
        List<Leak> leaks =
                new PublicGate(report, renderer, renderer.settings().languages()).leaks(pages);
        if (!leaks.isEmpty()) {
            throw new BrokenException(leakMessage(leaks, desk.console()));
        }
        return below(Audience.PUBLIC, pages);
    }

    private static String leakMessage(List<Leak> leaks, Messages console) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Leak leak : leaks) {
            if (told.add(leak.item() + " " + leak.key())) {
                lines.add(console.get("leak", leak.item(), leak.key(), leak.page()));
            }
        }
        lines.add(console.get("leak.hint"));
        return String.join("\n", lines);
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
                            totals.items() - totals.notApplicable()));
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
