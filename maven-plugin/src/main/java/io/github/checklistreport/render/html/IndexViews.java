package io.github.checklistreport.render.html;

import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.PublicServer;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.html.IndexView.Fact;
import io.github.checklistreport.render.html.IndexView.Passing;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Phrase;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the first page. */
final class IndexViews {
    private IndexViews() {}

    static IndexView of(ReportView view, Filters filters) {
        PublicReport report = view.edition().report();
        Messages messages = view.edition().messages();
        PublicServer server = report.server();
        return new IndexView(
                Phrase.said(
                        server.about() == null ? server.name() : server.about(),
                        view.edition().language()),
                view.stamps(),
                facts(view),
                view.levels(),
                view.machine(),
                view.notMetTitle(),
                view.requiredNotMet(),
                view.ahead(),
                view.outline(),
                messages.count("items", report.items().size()),
                filters,
                view.explainedVerdicts(),
                view.explainedLevels(),
                passing(view));
    }

    private static @Nullable Passing passing(ReportView view) {
        Share share = view.share();
        return share == null
                ? null
                : new Passing(
                        share, view.badge(), view.edition().settings().address(BadgeView.PATH));
    }

    private static List<Fact> facts(ReportView view) {
        PublicReport report = view.edition().report();
        Messages messages = view.edition().messages();
        PublicServer server = report.server();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(messages.get("ident.name"), CleanText.line(server.name())));
        if (server.software() != null) {
            facts.add(new Fact(messages.get("ident.software"), software(server)));
        }
        OtherSoftware.in(report)
                .ifPresent(
                        said ->
                                facts.add(
                                        new Fact(
                                                messages.get(OtherSoftware.LABEL),
                                                messages.say(said))));
        if (server.audience() != null) {
            facts.add(
                    new Fact(
                            messages.get("ident.audience"),
                            messages.word("server-audience", server.audience())));
        }
        facts.add(
                new Fact(
                        messages.get("ident.checklist"),
                        messages.get(
                                "ident.edition",
                                view.edition().phrase(report.checklist().edition()).plain(),
                                messages.count("items", report.items().size()))));
        LocalDate until = view.validUntil();
        facts.add(
                new Fact(
                        messages.get("ident.valid-until"),
                        until == null ? messages.get("ident.undated") : until.toString()));
        facts.add(new Fact(messages.get("ident.generated"), view.edition().today().toString()));
        return facts;
    }

    private static String software(PublicServer server) {
        String name = capitalised(String.valueOf(server.software()));
        return server.softwareVersion() == null
                ? name
                : name + " " + CleanText.line(server.softwareVersion());
    }

    /** Product names are written the same in every language, with a capital. */
    private static String capitalised(String software) {
        String line = CleanText.line(software);
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }
}
