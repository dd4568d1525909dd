package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.publish.Published;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.common.TemplateMistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
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

    /**
     * What is needed to seal the co-admins' report into the public folder.
     *
     * @param keyFile where the key is kept; made with a new key if it is not there
     * @param environmentKey the key, which then is not kept in a file; blank or null for none
     * @param linkFile where the link is written to
     * @param random makes keys
     */
    public record Sealing(
            Path keyFile,
            @Nullable String environmentKey,
            Path linkFile,
            Supplier<RandomGenerator> random) {}

    private final Function<Report, PublicReport> disclosure;

    public GenerateReport() {
        this(Disclosure::toPublic);
    }

    /** For a test that shows what the leak gate does when the disclosure is wrong. */
    GenerateReport(Function<Report, PublicReport> disclosure) {
        this.disclosure = disclosure;
    }

    public Outcome run(Request request, Output output) throws RejectedException, BrokenException {
        return run(request, output, null);
    }

    /** The same, with the co-admins' report sealed into the public folder, too. */
    public Outcome run(Request request, Output output, @Nullable Sealing sealing)
            throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        Path directory = desk.settings().directory("outputDirectory", output.directory());
        CoAdminsSeal seal = sealing == null ? null : CoAdminsSeal.of(sealing, directory, desk);
        Drawn drawn = draw(desk, output, seal);
        List<String> sealed = seal == null ? List.of() : seal.keep(drawn.baseUrl());
        Published published = desk.publish(directory, drawn.pages());
        Report report = drawn.assessed().report();
        List<String> lines =
                new ArrayList<>(lines(report, drawn.audiences(), directory, published, desk));
        lines.addAll(sealed);
        return new Outcome(lines, drawn.assessed().warnings());
    }

    /** The pages of every audience, each below its folder, in memory. */
    record Drawn(
            Set<Audience> audiences,
            @Nullable String baseUrl,
            Desk.Assessed assessed,
            List<Page> pages) {}

    /** Reads, assesses and renders; the place to write to is not looked at. */
    Drawn draw(Desk desk, Output output, @Nullable CoAdminsSeal seal)
            throws RejectedException, BrokenException {
        List<Language> languages = desk.languages();
        Settings settings = desk.settings();
        Set<Audience> audiences = settings.words("audiences", output.audiences(), Audience.class);
        Set<Format> formats = settings.words("formats", output.formats(), Format.class);
        Path history = settings.directory("history", output.history());
        String baseUrl = settings.baseUrl(output.baseUrl());
        if (seal != null
                && !(audiences.contains(Audience.PUBLIC) && formats.contains(Format.HTML))) {
            settings.add("sealed", ProblemKind.SEALED_NEEDS_PUBLIC_PAGES);
        }
        RenderSettings look =
                new RenderSettings(
                        languages, formats, output.generatorVersion(), baseUrl, desk.own());
        SiteRenderer renderer = new SiteRenderer(look);
        settings.problems().addAll(renderer.mistakes());
        Set<Audience> wanted = seal == null ? audiences : EnumSet.allOf(Audience.class);
        Desk.Assessed assessed =
                desk.assess(new Shelf(desk.request().directory(), history, wanted));
        ReportPages pages = new ReportPages(renderer, disclosure, seal, desk.console());
        try {
            return new Drawn(audiences, baseUrl, assessed, pages.of(assessed, audiences));
        } catch (RuntimeException e) {
            Problem mistake = TemplateMistake.in(e).orElseThrow(() -> e);
            throw desk.rejection(mistake);
        }
    }

    private static List<String> lines(
            Report report,
            Set<Audience> audiences,
            Path directory,
            Published published,
            Desk desk) {
        Messages console = desk.console();
        Messages words = desk.words();
        List<String> lines = new ArrayList<>();
        for (Totals totals : Totals.ofLevelsInUse(report.items())) {
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
