package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/** Judges what the script read on the host; of several hosts, the worst counts. */
abstract class HostRule implements Rule {
    private final RuleCard card;

    HostRule(Check check, Link... sources) {
        this.card = Cards.first(check, sources);
    }

    /** What one host says. */
    abstract Ruling judge(HostFacts facts, Server server);

    @Override
    public final RuleCard card() {
        return card;
    }

    @Override
    public final Set<ProbeName> reads() {
        return Set.of(ProbeName.HOST);
    }

    @Override
    public final Ruling judge(Evidence evidence, Server server) {
        return evidence.of(ProbeName.HOST).stream()
                .map(observation -> judge(observation, server))
                .max(Comparator.comparingInt(HostRule::gravity))
                .orElseGet(() -> Ruling.unknown(Reason.NOT_CONFIGURED));
    }

    private Ruling judge(Observation observation, Server server) {
        return observation.facts() instanceof HostFacts facts
                ? judge(facts, server)
                : Ruling.unknown(Objects.requireNonNullElse(observation.reason(), Reason.INTERNAL));
    }

    private static int gravity(Ruling ruling) {
        int strong = ruling.strength() == Strength.FULL ? 1 : 0;
        return switch (ruling.result()) {
            case PASS -> 1 - strong;
            case UNKNOWN -> 2;
            case WEAK -> 3;
            case FAIL -> 4 + strong;
        };
    }

    /** Why {@code what} could not be read. */
    static Reason unread(HostFacts facts, String what) {
        return facts.unread().stream()
                .filter(one -> one.what().equals(what))
                .map(HostFacts.Unread::reason)
                .findFirst()
                .orElse(Reason.NOT_FOUND);
    }
}
