package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.ProblemKind;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
     * @param audiences {@link Audience} words, separated by commas
     * @param formats {@link Format} words, separated by commas
     */
    public record Output(
            Path directory, String audiences, String formats, String generatorVersion) {}

    /**
     * What is needed to seal the co-admins' report into the public folder.
     *
     * @param keyFile where the key is kept; made with a new key if it is not there
     * @param environmentKey the key, which then is not kept in a file; blank or null for none
     * @param linkFile where the link is written to
     * @param baseUrl where the public folder is published; null if that is not known
     * @param random makes keys
     */
    public record Sealing(
            Path keyFile,
            @Nullable String environmentKey,
            Path linkFile,
            @Nullable String baseUrl,
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
        List<Language> languages = desk.languages();
        Set<Audience> audiences =
                desk.settings().words("audiences", output.audiences(), Audience.class);
        Set<Format> formats = desk.settings().words("formats", output.formats(), Format.class);
        Path directory = desk.settings().directory("outputDirectory", output.directory());
        SiteRenderer renderer =
                new SiteRenderer(new RenderSettings(languages, formats, output.generatorVersion()));
        CoAdminsSeal seal = sealing == null ? null : CoAdminsSeal.of(sealing, directory, desk);
        if (seal != null
                && !(audiences.contains(Audience.PUBLIC) && formats.contains(Format.HTML))) {
            desk.settings().add("sealed", ProblemKind.SEALED_NEEDS_PUBLIC_PAGES);
        }
        Desk.Assessed assessed = desk.assess();
        List<Page> pages = new ArrayList<>();
        if (audiences.contains(Audience.PUBLIC)) {
            pages.addAll(publicPages(assessed.report(), renderer, languages, seal, desk));
        }
        if (audiences.contains(Audience.CO_ADMINS)) {
            pages.addAll(
                    below(
                            Audience.CO_ADMINS,
                            renderer.render(Disclosure.toCoAdmins(assessed.report()))));
        }
        List<String> sealed = seal == null ? List.of() : seal.keep();
        Published published = publish(directory, pages, desk);
        List<String> lines =
                new ArrayList<>(lines(assessed.report(), audiences, directory, published, desk));
        lines.addAll(sealed);
        return new Outcome(lines, assessed.warnings());
    }

    private List<Page> publicPages(
            Report report,
            SiteRenderer renderer,
            List<Language> languages,
            @Nullable CoAdminsSeal seal,
            Desk desk)
            throws BrokenException {
        PublicReport shown = disclosure.apply(report);
        PublicGate gate = new PublicGate(report, renderer, languages);
        List<Page> pages = new ArrayList<>(renderer.render(shown));
        List<Page> sealed = new ArrayList<>();
        if (seal != null) {
            pages.addAll(renderer.opener(shown));
            sealed.addAll(seal.files(report, renderer.settings()));
        }
        List<Leak> leaks = new ArrayList<>(gate.leaks(pages));
        leaks.addAll(gate.leaksOfSealed(sealed));
        pages.addAll(sealed);
        if (seal != null) {
            leaks.addAll(seal.leaksOfKey(pages));
        }
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
