package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PostgresFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.RedisFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether Redis and PostgreSQL ask for a password. One that serves without it fails. That a store
 * cannot be reached from outside says nothing of passwords. It passes where both are known to ask;
 * fully only where that holds for the way that the server software takes. Pleroma and Akkoma have
 * no Redis.
 */
final class DatastoreAuthenticationRule implements Rule {
    private static final Set<String> WITHOUT_REDIS = Set.of("pleroma", "akkoma");

    private static final RuleCard CARD =
            Cards.first(
                    Check.DATASTORE_AUTHENTICATION,
                    Cards.link(
                            "https://redis.io/docs/latest/operate/oss_and_stack/management/security/",
                            "Redisの公式文書：セキュリティ",
                            "Redis documentation: Redis security"),
                    Cards.link(
                            "https://www.postgresql.org/docs/current/auth-pg-hba-conf.html",
                            "PostgreSQLの公式文書：pg_hba.confファイル",
                            "PostgreSQL documentation: The pg_hba.conf File"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Ports and services say who answers, which is another question. */
    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.REDIS, ProbeName.POSTGRESQL, ProbeName.HOST);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        StoreState redis = RedisJudgement.of(evidence);
        StoreState postgres = PostgresJudgement.of(evidence);
        boolean alone = redis == StoreState.UNKNOWN && isWithoutRedis(server);
        Ruling ruling =
                silence(evidence)
                        .orElseGet(() -> alone ? ruling(postgres) : ruling(redis, postgres))
                        .with(seen(evidence))
                        .reproducedBy(commands(server));
        return isOnTheHost(evidence) ? ruling.provingThatItApplies() : ruling;
    }

    private static boolean isWithoutRedis(Server server) {
        return server.facts("software").stream().anyMatch(WITHOUT_REDIS::contains);
    }

    private static String[] commands(Server server) {
        String software = server.runs();
        String database = software.equals("mastodon") ? "mastodon_production" : software;
        Stream<String> redis =
                isWithoutRedis(server) ? Stream.empty() : Stream.of("redis-cli ping");
        Stream<String> postgres =
                Stream.of(
                        "psql -w -h 127.0.0.1 -U " + software + " -d " + database + " -c ''",
                        "sudo -u postgres psql -c 'TABLE pg_hba_file_rules'");
        return Stream.concat(redis, postgres).toArray(String[]::new);
    }

    /** Where nothing at all was seen, the reason that the first was silent for. */
    private static Optional<Ruling> silence(Evidence evidence) {
        List<Observation> all =
                Stream.of(ProbeName.REDIS, ProbeName.POSTGRESQL, ProbeName.HOST)
                        .flatMap(probe -> evidence.of(probe).stream())
                        .toList();
        return all.stream().anyMatch(one -> one.outcome() == Outcome.OBSERVED)
                ? Optional.empty()
                : all.stream()
                        .map(Observation::reason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Ruling::unknown);
    }

    /** Of software that has no other store. */
    private static Ruling ruling(StoreState postgres) {
        return switch (postgres) {
            case UNKNOWN ->
                    Ruling.unknown(
                            Saying.of("finding.datastore-authentication.postgresql-undecided"));
            case ASKS_HERE ->
                    Ruling.pass(
                            Strength.PARTIAL,
                            Saying.of("finding.datastore-authentication.postgresql-asks-here"));
            case ASKS ->
                    Ruling.pass(
                            Strength.FULL,
                            Saying.of("finding.datastore-authentication.postgresql-asks"));
            default -> ruling(StoreState.ASKS, postgres);
        };
    }

    private static Ruling ruling(StoreState redis, StoreState postgres) {
        if (redis == StoreState.OPEN) {
            return Ruling.fail(
                    Strength.FULL, Saying.of("finding.datastore-authentication.redis-open"));
        }
        if (postgres == StoreState.OPEN) {
            return Ruling.fail(
                    Strength.FULL, Saying.of("finding.datastore-authentication.postgresql-open"));
        }
        StoreState worst = redis.compareTo(postgres) < 0 ? redis : postgres;
        return switch (worst) {
            case OPEN, DOUBTED ->
                    Ruling.fail(
                            Strength.PARTIAL,
                            redis == StoreState.DOUBTED
                                    ? Saying.of("finding.datastore-authentication.redis-doubted")
                                    : Saying.of(
                                            "finding.datastore-authentication.postgresql-doubted"));
            case WEAK -> Ruling.weak(Saying.of("finding.datastore-authentication.weak-password"));
            case UNKNOWN -> Ruling.unknown(Saying.of("finding.datastore-authentication.undecided"));
            case ASKS_HERE ->
                    Ruling.pass(
                            Strength.PARTIAL,
                            Saying.of("finding.datastore-authentication.asks-here"));
            case ASKS ->
                    Ruling.pass(Strength.FULL, Saying.of("finding.datastore-authentication.asks"));
        };
    }

    /** The host script is run by who administers the host. */
    private static boolean isOnTheHost(Evidence evidence) {
        return evidence.facts(ProbeName.HOST, HostFacts.class).stream()
                .anyMatch(host -> host.redis() != null || !host.pgHba().isEmpty());
    }

    private static List<Seen> seen(Evidence evidence) {
        List<Seen> seen = new ArrayList<>();
        evidence.facts(ProbeName.REDIS, RedisFacts.class)
                .forEach(one -> seen.add(Seen.of("seen.redis-reply", one.reply().word())));
        evidence.facts(ProbeName.POSTGRESQL, PostgresFacts.class)
                .forEach(one -> seen.add(Seen.of("seen.postgresql-reply", one.reply().word())));
        for (HostFacts host : evidence.facts(ProbeName.HOST, HostFacts.class)) {
            Stream.ofNullable(host.redis())
                    .map(one -> one.passwordSet() ? "requirepass" : "–")
                    .forEach(one -> seen.add(Seen.of("seen.redis-password", one)));
            host.pgHba().stream()
                    .map(
                            one ->
                                    "%s %s %s"
                                            .formatted(
                                                    one.type(),
                                                    one.address() == null ? "" : one.address(),
                                                    one.method()))
                    .distinct()
                    .limit(20)
                    .forEach(one -> seen.add(Seen.of("seen.pg-hba-rule", one)));
        }
        return seen;
    }
}
