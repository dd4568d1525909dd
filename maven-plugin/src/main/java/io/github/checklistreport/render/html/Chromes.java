package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.PublicServer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.html.Chrome.Alternate;
import io.github.checklistreport.render.html.Chrome.Preview;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Times;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what stands around the pages of one edition. */
final class Chromes {
    /** The picture of the whole report, drawn elsewhere. */
    private static final String CARD = "card.png";

    private final Edition edition;
    private final Messages messages;
    private final PublicReport report;
    private final String headline;
    private final String limits;
    private final List<Alternate> alternates;
    private final String passed;

    Chromes(ReportView view) {
        this.edition = view.edition();
        this.messages = edition.messages();
        this.report = edition.report();
        this.headline =
                view.levels().stream().map(LevelLine::words).collect(Collectors.joining(" / "));
        this.limits = messages.get("foot.limits", view.machine().items(), view.machine().checked());
        this.alternates = Alternate.all(edition.settings());
        this.passed = view.passed();
    }

    /** Around the first page. */
    Chrome index() {
        return chrome("index.html", "list", messages.get("title", domain()), headline);
    }

    /** Around the page that explains the words. */
    Chrome about() {
        return chrome(
                "about.html",
                "about",
                messages.get("title.page", messages.get("about.title"), domain()),
                messages.get("about.description"));
    }

    /** Around the page of changes. */
    Chrome changes() {
        return chrome(
                "changes.html",
                "changes",
                messages.get("title.page", messages.get("changes.title"), domain()),
                messages.get("changes.lead"));
    }

    /** Around another page. */
    Chrome page(String here, String title, String description) {
        return chrome(here, "", messages.get("title.page", title, domain()), description);
    }

    /** Around the page above the languages' folders. */
    Chrome gate() {
        return chrome("", "", messages.get("title", domain()), headline);
    }

    private Chrome chrome(String here, String place, String title, String description) {
        String home = here.contains("/") ? "../" : "";
        return new Chrome(
                edition.language().tag(),
                title,
                description,
                here.isEmpty() ? "" : home + "../",
                here.isEmpty() ? edition.language().tag() + "/" : home,
                here,
                place,
                edition.audience() == Audience.CO_ADMINS,
                alternates,
                domain(),
                contact(report.server()),
                edition.audience() == Audience.PUBLIC ? preview(here) : null,
                edition.audience() == Audience.PUBLIC ? me(report.server()) : null,
                markdown(here),
                edition.settings().formats().contains(Format.JSON) ? "report.json" : null,
                edition.history().isEmpty() ? null : "changes.html",
                edition.history().isEmpty() || edition.audience() != Audience.PUBLIC
                        ? null
                        : "feed.xml",
                edition.phrase(report.checklist().edition()),
                Times.shown(report.generatedAt()),
                report.generatedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                edition.settings().generatorVersion(),
                limits,
                passed);
    }

    /** The page above the languages' folders is the folder itself. */
    private Preview preview(String here) {
        String path = here.isEmpty() ? "" : edition.language().tag() + "/" + here;
        return new Preview(
                messages.get("title", domain()),
                messages.get("language.locale"),
                edition.settings().baseUrl(),
                edition.settings().address(path),
                edition.settings().address(CARD),
                headline);
    }

    private static @Nullable String me(PublicServer server) {
        return server.me() == null ? null : CleanText.url(server.me());
    }

    private @Nullable String markdown(String here) {
        if (!edition.settings().formats().contains(Format.MARKDOWN)) {
            return null;
        }
        String folder = "markdown/" + edition.language().tag() + "/";
        if (here.startsWith("items/")) {
            return folder + here.replaceFirst("\\.html$", ".md");
        }
        return folder + (here.equals("changes.html") ? "CHANGES.md" : "README.md");
    }

    private String domain() {
        return CleanText.line(report.server().domain());
    }

    private static @Nullable String contact(PublicServer server) {
        String contact = server.contact();
        return contact != null && contact.matches("(?i)(?:https?://|mailto:).*")
                ? CleanText.url(contact)
                : null;
    }
}
