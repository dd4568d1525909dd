package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.Snapshots;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.publish.DatedFile;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.json.SnapshotJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Adds the present report to the history. A second record of a day takes the place of the first.
 */
public final class RecordReport {
    /**
     * Where to record, and what.
     *
     * @param audiences {@link Audience} words, separated by commas
     */
    public record Archive(Path history, String audiences) {}

    private final Function<Report, PublicReport> disclosure;

    public RecordReport() {
        this(Disclosure::toPublic);
    }

    /** For a test that shows what the leak gate does when the disclosure is wrong. */
    RecordReport(Function<Report, PublicReport> disclosure) {
        this.disclosure = disclosure;
    }

    public Outcome run(Request request, Archive archive) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        List<Language> languages = desk.languages();
        Set<Audience> audiences =
                desk.settings().words("audiences", archive.audiences(), Audience.class);
        Path folder = desk.settings().directory("history", archive.history());
        Desk.Assessed assessed = desk.assess(new Shelf(request.directory(), folder, audiences));
        List<Page> pages = pages(assessed.report(), audiences, languages, desk);
        LocalDate day = LocalDate.ofInstant(assessed.report().generatedAt(), ZoneOffset.UTC);
        List<String> lines = new ArrayList<>();
        for (Page page : pages) {
            lines.add(write(folder.resolve(page.path()), page, day, desk));
        }
        lines.add(desk.console().get("record.next"));
        return new Outcome(lines, assessed.warnings());
    }

    private List<Page> pages(
            Report report, Set<Audience> audiences, List<Language> languages, Desk desk)
            throws BrokenException {
        List<Page> pages = new ArrayList<>();
        if (audiences.contains(Audience.PUBLIC)) {
            pages.add(SnapshotJson.page(Snapshots.of(disclosure.apply(report))));
            SiteRenderer renderer =
                    new SiteRenderer(
                            new RenderSettings(
                                    languages, Set.of(Format.JSON), "", null, desk.own()));
            PublicGate gate = new PublicGate(report, List.of(), renderer);
            PublicGate.check(gate.leaks(pages), desk.console());
        }
        if (audiences.contains(Audience.CO_ADMINS)) {
            pages.add(SnapshotJson.page(Snapshots.of(Disclosure.toCoAdmins(report))));
        }
        return pages;
    }

    private static String write(Path file, Page page, LocalDate day, Desk desk)
            throws BrokenException {
        try {
            String key =
                    switch (DatedFile.put(file, page.content())) {
                        case WRITTEN -> "record.written";
                        case REPLACED -> "record.replaced";
                        case UNCHANGED -> "record.unchanged";
                    };
            return desk.console().get(key, desk.name(file), day);
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
    }
}
