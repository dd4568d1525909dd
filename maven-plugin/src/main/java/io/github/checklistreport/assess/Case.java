package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item is judged by; it can be judged on any day.
 *
 * @param excluded whether the server's facts say that the item does not concern it
 */
record Case(Item item, Answer answer, @Nullable Finding finding, boolean excluded) {
    /**
     * The judgement on a day.
     *
     * @param term when what backs it ends; null where it bears no date
     */
    record Standing(Judgement judgement, Freshness.@Nullable Term term) {
        @Nullable LocalDate validUntil() {
            return term == null ? null : term.freshUntil();
        }
    }

    Standing on(LocalDate day) {
        return aged(day, day);
    }

    /** On {@code day}, with exceptions and replies as they stand on {@code judged}. */
    Standing aged(LocalDate judged, LocalDate day) {
        Judgement fresh = judge(judged);
        Freshness.Term term = Freshness.term(fresh, item, answer, finding);
        Judgement aged = Freshness.aged(fresh, term, day);
        return new Standing(item.weighsOn(day) ? aged : aged.with(Flag.UPCOMING), term);
    }

    private Judgement judge(LocalDate day) {
        Finding.Applies applies = finding == null ? Finding.Applies.UNDECIDED : finding.applies();
        Judgement judgement =
                VerdictTable.judge(
                        Claim.of(answer, excluded, day),
                        Observation.of(finding),
                        applies,
                        declaredBasis());
        return isDisputed(day) ? judgement.with(Flag.DISPUTED) : judgement;
    }

    /**
     * A reply answers a finding that is against the admin; an expired one is no longer an answer.
     */
    private boolean isDisputed(LocalDate day) {
        Answer.Reply reply = answer.reply();
        return reply != null
                && finding != null
                && (finding.result() == Finding.Result.FAIL
                        || finding.result() == Finding.Result.WEAK)
                && !day.isAfter(reply.expires());
    }

    private Basis declaredBasis() {
        if (answer.status() == Status.UNANSWERED) {
            return excluded ? Basis.ASSERTED : Basis.NONE;
        }
        String reviewedBy = answer.reviewedBy();
        if (reviewedBy != null && !reviewedBy.equals(answer.by())) {
            return Basis.REVIEWED;
        }
        return answer.by() != null && answer.answeredOn() != null ? Basis.ATTESTED : Basis.ASSERTED;
    }
}
