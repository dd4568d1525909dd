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
        @Nullable CreditView credit,
        List<Reference> bibliography) {
    /** A group of bases. */
    public record BasisGroupView(Term group, List<Term> members) {}

    /** The work that the checklist restates. */
    public record CreditView(Phrase title, Phrase author, String url, @Nullable Phrase note) {}
}
