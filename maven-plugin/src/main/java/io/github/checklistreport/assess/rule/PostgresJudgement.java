package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.PgRule;
import io.github.checklistreport.model.evidence.PostgresFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of PostgreSQL. It asks by where one comes from, so an answer from outside says
 * nothing of the way that Mastodon takes; its rules do. A rule of trust for the host alone may be
 * for a way that Mastodon does not take. Rules that were read in a container are those of the
 * database in it.
 */
final class PostgresJudgement {
    private static final Set<String> OWN_ADDRESSES = Set.of("loopback", "samehost");
    private static final Set<String> PASSWORDS = Set.of("scram-sha-256", "md5", "password");

    private PostgresJudgement() {}

    static StoreState of(Evidence evidence) {
        StoreState outside =
                evidence.facts(ProbeName.POSTGRESQL, PostgresFacts.class).stream()
                        .map(PostgresJudgement::of)
                        .min(StoreState::compareTo)
                        .orElse(StoreState.UNKNOWN);
        StoreState inside =
                evidence.facts(ProbeName.HOST, HostFacts.class).stream()
                        .map(HostFacts::pgHba)
                        .map(PostgresJudgement::of)
                        .min(StoreState::compareTo)
                        .orElse(StoreState.UNKNOWN);
        boolean silent = outside == StoreState.UNKNOWN || outside == StoreState.ASKS_HERE;
        if (silent && inside != StoreState.UNKNOWN) {
            return inside;
        }
        return inside == StoreState.UNKNOWN || outside.compareTo(inside) < 0 ? outside : inside;
    }

    private static StoreState of(PostgresFacts facts) {
        return switch (facts.reply()) {
            case TRUST -> StoreState.OPEN;
            case CLEARTEXT, MD5 -> facts.tls() ? StoreState.ASKS_HERE : StoreState.WEAK;
            case SCRAM -> StoreState.ASKS_HERE;
            case OTHER_METHOD, REJECTED, NOT_REACHABLE -> StoreState.UNKNOWN;
        };
    }

    private static StoreState of(List<PgRule> rules) {
        List<PgRule> trusting =
                rules.stream().filter(rule -> rule.method().equals("trust")).toList();
        if (!trusting.isEmpty()) {
            boolean own = trusting.stream().allMatch(PostgresJudgement::isForTheHostItself);
            return own ? StoreState.DOUBTED : StoreState.OPEN;
        }
        boolean asks =
                rules.stream()
                        .anyMatch(
                                rule ->
                                        rule.type().startsWith("host")
                                                && PASSWORDS.contains(rule.method()));
        return asks ? StoreState.ASKS : StoreState.UNKNOWN;
    }

    private static boolean isForTheHostItself(PgRule rule) {
        return OWN_ADDRESSES.contains(Objects.requireNonNullElse(rule.address(), "loopback"));
    }
}
