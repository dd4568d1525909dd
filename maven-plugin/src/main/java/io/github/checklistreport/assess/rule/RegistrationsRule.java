package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;

/** Sign-up without approval contradicts a closed server; approval is for the admin to explain. */
final class RegistrationsRule extends AppRule {
    RegistrationsRule() {
        super(
                Check.REGISTRATIONS,
                Cards.link(
                        "https://docs.joinmastodon.org/methods/instance/",
                        "Mastodon API: instance",
                        "Mastodon API: instance"));
    }

    @Override
    Ruling judge(Evidence evidence, Server server, AppFacts facts) {
        String mode = facts.registrations();
        if (mode == null) {
            return Ruling.unknown(WebSilence.gap(evidence, ProbeName.APP).orElse(Reason.NOT_FOUND));
        }
        Saying because = Saying.of("finding.registrations." + mode);
        Ruling ruling =
                switch (mode) {
                    case "closed" -> Ruling.pass(Strength.FULL, because);
                    case "open" -> Ruling.fail(Strength.FULL, because).provingThatItApplies();
                    default -> Ruling.unknown(because).provingThatItApplies();
                };
        return ruling.with(List.of(Seen.of("seen.registrations", because)))
                .reproducedBy(instance(evidence, facts));
    }
}
