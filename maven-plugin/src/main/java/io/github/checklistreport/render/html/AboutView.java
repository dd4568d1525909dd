package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Explained;
import io.github.checklistreport.render.view.ItemView.Reference;
import io.github.checklistreport.render.view.Phrase;
import io.github.checklistreport.render.view.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that explains the words.
 *
 * @param inspection what is to be said of the run of the probes
 * @param credit the work that the checklist restates; null where there is none
 */
public record AboutView(
        Phrase checklistTitle,
        Phrase checklistSummary,
        List<Explained> verdicts,
        List<Explained> levels,
        List<BasisGroupView> bases,
        List<Term> flags,
        List<Term> statuses,
        List<Term> publishLevels,
        InspectionView inspection,
        @Nullable CreditView credit,
        List<Reference> bibliography) {
    /** A group of bases. */
    public record BasisGroupView(Term group, List<Term> members) {}

    /**
     * The run of the probes.
     *
     * @param sentences what is to be said of it
     * @param facts when, from where and with what
     */
    public record InspectionView(List<String> sentences, List<IndexView.Fact> facts) {}

    /** The work that the checklist restates. */
    public record CreditView(Phrase title, Phrase author, String url, @Nullable Phrase note) {}
}
