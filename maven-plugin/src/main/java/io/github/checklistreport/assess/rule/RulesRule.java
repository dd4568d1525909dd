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
import org.jspecify.annotations.Nullable;

/** A server for several people lists what it forbids. */
final class RulesRule extends AppRule {
    RulesRule() {
        super(
                Check.RULES,
                Cards.link(
                        "https://docs.joinmastodon.org/methods/instance/#rules",
                        "Mastodon API: rules",
                        "Mastodon API: rules"));
    }

    @Override
    Ruling judge(Evidence evidence, Server server, AppFacts facts) {
        Integer count = facts.rules();
        return verdict(evidence, server, facts, count)
                .with(List.of(Seen.of("seen.rules", count == null ? "-" : count.toString())))
                .reproducedBy(
                        isMisskey(facts)
                                ? nodeInfo(evidence, facts)
                                : curl(evidence, "/api/v1/instance"));
    }

    private static Ruling verdict(
            Evidence evidence, Server server, AppFacts facts, @Nullable Integer count) {
        if (count != null && count > 0) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.rules.listed", count));
        }
        if (facts.termsUrl() != null) {
            return Ruling.pass(Strength.PARTIAL, Saying.of("finding.rules.terms-only"));
        }
        if (count == null) {
            return Ruling.unknown(WebSilence.gap(evidence, ProbeName.APP).orElse(Reason.NOT_FOUND));
        }
        if (server.facts("audience").contains("single-user")) {
            return Ruling.unknown(Saying.of("finding.rules.single-user"));
        }
        return "empty".equals(facts.about())
                ? Ruling.fail(Strength.FULL, Saying.of("finding.rules.none"))
                : Ruling.fail(Strength.PARTIAL, Saying.of("finding.rules.none-listed"));
    }
}
