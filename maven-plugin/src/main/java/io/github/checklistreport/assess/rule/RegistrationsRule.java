package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;
import java.util.Set;

/** Sign-up without approval contradicts a closed server; approval is for the admin to explain. */
final class RegistrationsRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.REGISTRATIONS,
                    Cards.link(
                            "https://docs.joinmastodon.org/methods/instance/",
                            "Mastodon API: instance",
                            "Mastodon API: instance"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.APP);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        List<AppFacts> seen = evidence.facts(ProbeName.APP, AppFacts.class);
        return seen.isEmpty()
                ? Ruling.unknown(
                        WebSilence.silence(evidence, ProbeName.APP).orElse(Reason.INTERNAL))
                : judge(evidence, server, seen.get(0));
    }

    private static String host(Evidence evidence) {
        return evidence.of(ProbeName.APP).get(0).target();
    }

    private static Ruling judge(Evidence evidence, Server server, AppFacts facts) {
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
                .reproducedBy("curl -sS https://" + host(evidence) + "/api/v2/instance");
    }
}
