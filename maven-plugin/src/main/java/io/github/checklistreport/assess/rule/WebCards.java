package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the rules on HTTP and the application share. */
final class WebCards {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 25);

    private WebCards() {}

    static RuleCard card(Check check, Link... sources) {
        return new RuleCard(check, 1, SINCE, List.of(sources));
    }

    static Link link(String url, String ja, String en) {
        return new Link(
                url,
                new Text(
                        List.of(
                                new Text.Translation(new Language("ja"), ja),
                                new Text.Translation(new Language("en"), en))));
    }

    /** Why something was not seen; of an observation with a reason, the first. */
    static Optional<Reason> silence(Evidence evidence, ProbeName probe) {
        return evidence.of(probe).stream()
                .filter(one -> one.outcome() != Outcome.OBSERVED)
                .map(WebCards::reason)
                .findFirst();
    }

    /** Why something was seen in part only. */
    static Optional<Reason> gap(Evidence evidence, ProbeName probe) {
        return evidence.of(probe).stream()
                .filter(one -> one.outcome() == Outcome.OBSERVED && one.reason() != null)
                .map(WebCards::reason)
                .findFirst();
    }

    private static Reason reason(Observation one) {
        Reason reason = one.reason();
        return reason == null ? Reason.INTERNAL : reason;
    }
}
