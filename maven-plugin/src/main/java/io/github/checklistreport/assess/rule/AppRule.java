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
    private static final String MISSKEY = "/nodeinfo/2.1";

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

    /** How a reader can ask for the same, of software that answers Mastodon's API or does not. */
    static String instance(Evidence evidence, AppFacts facts) {
        return switch (facts.software()) {
            case "pleroma", "akkoma", "pixelfed" -> curl(evidence, "/api/v1/instance");
            default ->
                    isMisskey(facts) ? curl(evidence, MISSKEY) : curl(evidence, "/api/v2/instance");
        };
    }

    /** How a reader can ask for the NodeInfo document; each software has its own place for it. */
    static String nodeInfo(Evidence evidence, AppFacts facts) {
        return switch (facts.software()) {
            case "pleroma", "akkoma" -> curl(evidence, "/nodeinfo/2.0.json");
            case "pixelfed" -> curl(evidence, "/api/nodeinfo/2.0.json");
            default -> curl(evidence, isMisskey(facts) ? MISSKEY : "/nodeinfo/2.0");
        };
    }

    /** Forks have names of their own; the probe noted that it spoke as to Misskey. */
    static boolean isMisskey(AppFacts facts) {
        return facts.software().equals("misskey")
                || facts.incomplete().stream().anyMatch(one -> one.startsWith("/api/meta"));
    }

    static String curl(Evidence evidence, String path) {
        return "curl -sS https://" + host(evidence) + path;
    }

    /** The host that was asked. */
    static String host(Evidence evidence) {
        return evidence.of(ProbeName.APP).get(0).target();
    }
}
