package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Verdict;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What age does to a judgement. */
final class Freshness {
    /** How long a finding counts as fresh. */
    static final Period FINDING_TIME_TO_LIVE = Period.ofDays(30);

    private Freshness() {}

    /**
     * The days on which a judgement's backing turns stale and then worthless; both are still within
     * the term.
     */
    record Term(LocalDate freshUntil, LocalDate knownUntil) {
        static Term of(LocalDate from, Period timeToLive) {
            return new Term(from.plus(timeToLive), from.plus(timeToLive.multipliedBy(2)));
        }
    }

    /** When what backs {@code judgement} ends; null where it bears no date. */
    static @Nullable Term term(
            Judgement judgement, Item item, Answer answer, @Nullable Finding finding) {
        if (finding != null && restsOnFinding(judgement.basis())) {
            return Term.of(finding.observedOn(), FINDING_TIME_TO_LIVE);
        }
        LocalDate answeredOn = answer.answeredOn();
        return answeredOn == null ? null : Term.of(answeredOn, item.timeToLive());
    }

    static Judgement aged(Judgement judgement, @Nullable Term term, LocalDate today) {
        if (term == null || !today.isAfter(term.freshUntil())) {
            return judgement;
        }
        Judgement stale = judgement.with(Flag.STALE).with(Basis.ASSERTED);
        return today.isAfter(term.knownUntil()) ? stale.with(Verdict.UNKNOWN) : stale;
    }

    private static boolean restsOnFinding(Basis basis) {
        return basis.group() == BasisGroup.VERIFIED || basis.group() == BasisGroup.OBSERVED;
    }
}
