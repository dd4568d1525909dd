package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;
import java.util.Set;

/** A rule on what the application says of itself. */
abstract class AppRule implements Rule {
    private final RuleCard card;

    AppRule(Check check, Link... sources) {
        this.card = Cards.first(check, sources);
    }

    /** What the application's own words come to. */
    abstract Ruling judge(Evidence evidence, Server server, AppFacts facts);

    @Override
    public final RuleCard card() {
        return card;
    }

    @Override
    public final Set<ProbeName> reads() {
        return Set.of(ProbeName.APP);
    }

    @Override
    public final Ruling judge(Evidence evidence, Server server) {
        List<AppFacts> seen = evidence.facts(ProbeName.APP, AppFacts.class);
        return seen.isEmpty()
                ? Ruling.unknown(
                        WebSilence.silence(evidence, ProbeName.APP).orElse(Reason.INTERNAL))
                : judge(evidence, server, seen.get(0));
    }

    /** The host that was asked. */
    static String host(Evidence evidence) {
        return evidence.of(ProbeName.APP).get(0).target();
    }
}
