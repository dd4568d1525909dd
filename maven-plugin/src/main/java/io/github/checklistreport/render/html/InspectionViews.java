package io.github.checklistreport.render.html;

import io.github.checklistreport.model.PublicReport.Inspection;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.html.AboutView.InspectionView;
import io.github.checklistreport.render.html.IndexView.Fact;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Sights;
import io.github.checklistreport.render.view.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says when, from where and with what a machine looked. */
final class InspectionViews {
    /** The evidence has them all. */
    private static final int MAX_VALUES = 6;

    private final ReportView view;
    private final Messages messages;

    InspectionViews(ReportView view) {
        this.view = view;
        this.messages = view.edition().messages();
    }

    InspectionView view() {
        Inspection inspection = view.edition().report().inspection();
        if (inspection == null) {
            return new InspectionView(List.of(messages.get("inspection.none")), List.of());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(view.machine().words());
        sentences.add(messages.get("inspection.meaning"));
        String aimed = new Sights(view.edition()).aimed();
        if (aimed != null) {
            sentences.add(aimed);
        }
        return new InspectionView(sentences, facts(inspection));
    }

    private List<Fact> facts(Inspection inspection) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "inspection.when",
                        messages.get(
                                "inspection.between",
                                Times.shown(inspection.startedAt()),
                                Times.shown(inspection.finishedAt()))));
        facts.addAll(from(inspection.vantage()));
        facts.add(
                fact(
                        "inspection.connections",
                        messages.count("inspection.connections", inspection.connections())));
        facts.add(
                fact(
                        "inspection.proof",
                        inspection.proof() == null
                                ? messages.get("inspection.no-proof")
                                : messages.get(
                                        "inspection.proof-at",
                                        CleanText.line(inspection.proof().at()))));
        inspection.aims().stream()
                .filter(aim -> !aim.values().isEmpty())
                .map(aim -> fact("aim." + aim.setting().word(), values(aim.values())))
                .forEach(facts::add);
        return facts;
    }

    private String values(List<String> values) {
        String some = values.stream().limit(MAX_VALUES).collect(Collectors.joining(", "));
        return CleanText.line(
                values.size() <= MAX_VALUES
                        ? some
                        : messages.get("inspection.more", some, values.size() - MAX_VALUES));
    }

    private List<Fact> from(Vantage vantage) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "inspection.place",
                        vantage.place() == null
                                ? messages.get("sight.place-unsaid")
                                : CleanText.line(vantage.place())));
        if (vantage.resolver() != null) {
            facts.add(fact("inspection.resolver", CleanText.line(vantage.resolver())));
        }
        facts.add(fact("inspection.tool", CleanText.line(vantage.tool())));
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(messages.get(label), value);
    }
}
