package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Credit;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.html.AboutView.BasisGroupView;
import io.github.checklistreport.render.html.AboutView.CreditView;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.ItemView.Reference;
import io.github.checklistreport.render.view.Lexicon;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Term;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page that explains the words. */
final class AboutViews {
    private AboutViews() {}

    static AboutView of(ReportView view) {
        Edition edition = view.edition();
        Checklist checklist = edition.report().checklist();
        Lexicon lexicon = view.lexicon();
        return new AboutView(
                edition.phrase(checklist.title()),
                edition.phrase(checklist.summary()),
                view.explainedVerdicts(),
                view.explainedLevels(),
                bases(edition.messages(), lexicon.bases()),
                lexicon.flags(),
                lexicon.statuses(),
                lexicon.publishLevels(),
                new InspectionViews(view).view(),
                credit(edition, checklist.credit()),
                checklist.bibliography().stream()
                        .map(link -> new Reference(link.url(), edition.phrase(link.title())))
                        .toList());
    }

    private static List<BasisGroupView> bases(Messages messages, List<Term> all) {
        return Arrays.stream(BasisGroup.values())
                .map(
                        group ->
                                new BasisGroupView(
                                        new Term(
                                                group.word(),
                                                messages.word("basis-group", group),
                                                messages.word("basis-group-meaning", group)),
                                        Arrays.stream(Basis.values())
                                                .filter(basis -> basis.group() == group)
                                                .map(basis -> all.get(basis.ordinal()))
                                                .toList()))
                .toList();
    }

    private static @Nullable CreditView credit(Edition edition, @Nullable Credit credit) {
        return credit == null
                ? null
                : new CreditView(
                        edition.phrase(credit.title()),
                        edition.phrase(credit.author()),
                        credit.url(),
                        credit.note() == null ? null : edition.phrase(credit.note()));
    }
}
