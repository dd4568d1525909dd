package io.github.checklistreport.render;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.render.card.Card;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.feed.ChangesFeed;
import io.github.checklistreport.render.html.HtmlPages;
import io.github.checklistreport.render.json.BadgeJson;
import io.github.checklistreport.render.json.ReportJson;
import io.github.checklistreport.render.markdown.MarkdownPages;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Renders a report for its audience. The same report and settings give the same bytes; pages come
 * in a fixed order. Safe for use by several threads. Make one early: it reads its templates while
 * others work.
 */
public final class SiteRenderer {
    private final RenderSettings settings;
    private final HtmlPages html;
    private final MarkdownPages markdown;

    public SiteRenderer(RenderSettings settings) {
        this.settings = settings;
        this.html = new HtmlPages(settings.own());
        this.markdown = new MarkdownPages(settings.own());
    }

    /** The settings that everything is rendered by. */
    public RenderSettings settings() {
        return settings;
    }

    /** What is wrong with templates of the admin's own, as far as it shows without a report. */
    public List<Problem> mistakes() {
        return settings.own().files().isEmpty()
                ? List.of()
                : Stream.concat(html.mistakes().stream(), markdown.mistakes().stream()).toList();
    }

    /** The pages for anybody; paths are relative to the public folder. */
    public List<Page> render(PublicReport report) {
        return render(report, History.NONE);
    }

    /** The same, with what changed since earlier reports. */
    public List<Page> render(PublicReport report, History history) {
        return pages(
                report,
                history,
                Audience.PUBLIC,
                List.of(),
                () -> ReportJson.page(report, version()));
    }

    /** The pages for co-admins, private notes included; paths are relative to their folder. */
    public List<Page> render(CoAdminsReport report) {
        return render(report, History.NONE);
    }

    /** The same, with what changed since earlier reports. */
    public List<Page> render(CoAdminsReport report, History history) {
        return pages(
                report.report(),
                history,
                Audience.CO_ADMINS,
                report.asides(),
                () -> ReportJson.page(report, version()));
    }

    /**
     * The page that opens the co-admins' report where it lies encrypted beside the public one, and
     * its script; paths are relative to the public folder, whose style sheet it uses.
     */
    public List<Page> opener(PublicReport report) {
        return html.opener(
                CleanText.line(report.server().domain()),
                settings.languages().stream().map(settings::messages).toList());
    }

    private List<Page> pages(
            PublicReport report,
            History history,
            Audience audience,
            List<Aside> asides,
            Supplier<Page> json) {
        List<ReportView> views =
                settings.languages().parallelStream()
                        .map(
                                language ->
                                        new ReportView(
                                                edition(report, history, audience, language)))
                        .toList();
        List<Supplier<Page>> jobs = new ArrayList<>();
        if (settings.formats().contains(Format.HTML)) {
            jobs.addAll(html.jobs(views, asides));
            if (audience == Audience.PUBLIC) {
                jobs.add(() -> Card.page(views.get(0), english(report)));
            }
            if (audience == Audience.PUBLIC && !history.isEmpty()) {
                jobs.add(() -> ChangesFeed.page(views.get(0)));
            }
        }
        if (settings.formats().contains(Format.MARKDOWN)) {
            jobs.addAll(markdown.jobs(views, asides));
        }
        if (settings.formats().contains(Format.JSON)) {
            jobs.add(json);
            if (audience == Audience.PUBLIC) {
                jobs.add(() -> BadgeJson.page(views.get(0).badge()));
            }
        }
        return jobs.parallelStream().map(Supplier::get).toList();
    }

    private ReportView english(PublicReport report) {
        return new ReportView(edition(report, History.NONE, Audience.PUBLIC, new Language("en")));
    }

    private Edition edition(
            PublicReport report, History history, Audience audience, Language language) {
        return new Edition(report, history, audience, settings.messages(language), settings);
    }

    private String version() {
        return settings.generatorVersion();
    }
}
