package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import java.time.LocalDate;

/** What an answer claims, as the verdict table distinguishes it. */
enum Claim {
    MET,
    PARTIAL,
    UNMET,
    UNMET_ACCEPTED,
    UNMET_EXPIRED,
    NOT_APPLICABLE,
    UNANSWERED;

    static Claim of(Answer answer, boolean excluded, LocalDate today) {
        return switch (answer.status()) {
            case MET -> MET;
            case PARTIAL -> PARTIAL;
            case UNMET -> unmet(answer, today);
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNANSWERED -> excluded ? NOT_APPLICABLE : UNANSWERED;
        };
    }

    private static Claim unmet(Answer answer, LocalDate today) {
        Answer.RiskException exception = answer.exception();
        if (exception == null) {
            return UNMET;
        }
        return today.isAfter(exception.expires()) ? UNMET_EXPIRED : UNMET_ACCEPTED;
    }
}
