package io.github.checklistreport.assess;

import static io.github.checklistreport.model.Basis.CORROBORATED;
import static io.github.checklistreport.model.Basis.NONE;
import static io.github.checklistreport.model.Basis.OBSERVED;
import static io.github.checklistreport.model.Basis.VERIFIED;
import static io.github.checklistreport.model.Flag.DOUBTFUL;
import static io.github.checklistreport.model.Flag.EXCEPTION_EXPIRED;
import static io.github.checklistreport.model.Flag.UNCONFIRMED;
import static io.github.checklistreport.model.Flag.UNDERSTATED;
import static io.github.checklistreport.model.Verdict.ACCEPTED;
import static io.github.checklistreport.model.Verdict.CONFLICT;
import static io.github.checklistreport.model.Verdict.GAP;
import static io.github.checklistreport.model.Verdict.MET;
import static io.github.checklistreport.model.Verdict.NOT_APPLICABLE;
import static io.github.checklistreport.model.Verdict.PARTIAL;
import static io.github.checklistreport.model.Verdict.UNKNOWN;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding.Applies;

/**
 * The verdict for every claim and observation. {@code declared} is the basis that the answer has on
 * its own; it is kept wherever the observation does not decide.
 */
final class VerdictTable {
    private VerdictTable() {}

    static Judgement judge(Claim claim, Observation observation, Applies applies, Basis declared) {
        return switch (claim) {
            case MET -> met(observation, declared);
            case PARTIAL -> partial(observation, declared);
            case UNMET -> unmet(observation, declared);
            case UNMET_ACCEPTED -> accepted(observation, declared);
            case UNMET_EXPIRED -> Judgement.of(GAP, declared, EXCEPTION_EXPIRED);
            case NOT_APPLICABLE -> notApplicable(observation, applies, declared);
            case UNANSWERED -> unanswered(observation);
        };
    }

    private static Judgement met(Observation observation, Basis declared) {
        return switch (observation) {
            case PASS_FULL -> Judgement.of(MET, VERIFIED);
            case PASS_PARTIAL -> Judgement.of(MET, CORROBORATED);
            case WEAK -> Judgement.of(PARTIAL, VERIFIED);
            case FAIL_FULL -> Judgement.of(CONFLICT, VERIFIED);
            case FAIL_PARTIAL -> Judgement.of(MET, declared, DOUBTFUL);
            case UNKNOWN -> Judgement.of(MET, declared, UNCONFIRMED);
            case NONE -> Judgement.of(MET, declared);
        };
    }

    private static Judgement partial(Observation observation, Basis declared) {
        return switch (observation) {
            case PASS_FULL -> Judgement.of(PARTIAL, declared, UNDERSTATED);
            case PASS_PARTIAL, FAIL_FULL -> Judgement.of(PARTIAL, CORROBORATED);
            case WEAK -> Judgement.of(PARTIAL, VERIFIED);
            case UNKNOWN -> Judgement.of(PARTIAL, declared, UNCONFIRMED);
            case FAIL_PARTIAL, NONE -> Judgement.of(PARTIAL, declared);
        };
    }

    private static Judgement unmet(Observation observation, Basis declared) {
        return switch (observation) {
            case PASS_FULL, PASS_PARTIAL -> Judgement.of(GAP, declared, UNDERSTATED);
            case WEAK, FAIL_FULL -> Judgement.of(GAP, VERIFIED);
            case FAIL_PARTIAL, UNKNOWN, NONE -> Judgement.of(GAP, declared);
        };
    }

    private static Judgement accepted(Observation observation, Basis declared) {
        return switch (observation) {
            case PASS_FULL -> Judgement.of(ACCEPTED, declared, UNDERSTATED);
            case FAIL_FULL -> Judgement.of(ACCEPTED, VERIFIED);
            case PASS_PARTIAL, WEAK, FAIL_PARTIAL, UNKNOWN, NONE ->
                    Judgement.of(ACCEPTED, declared);
        };
    }

    private static Judgement notApplicable(
            Observation observation, Applies applies, Basis declared) {
        boolean decided = observation != Observation.UNKNOWN && observation != Observation.NONE;
        return decided && applies == Applies.PROVED
                ? Judgement.of(CONFLICT, VERIFIED)
                : Judgement.of(NOT_APPLICABLE, declared);
    }

    private static Judgement unanswered(Observation observation) {
        return switch (observation) {
            case PASS_FULL -> Judgement.of(MET, OBSERVED);
            case WEAK -> Judgement.of(PARTIAL, OBSERVED);
            case FAIL_FULL -> Judgement.of(GAP, OBSERVED);
            case PASS_PARTIAL, FAIL_PARTIAL, UNKNOWN, NONE -> Judgement.of(UNKNOWN, NONE);
        };
    }
}
