package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Greeting;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.Listener;
import io.github.checklistreport.model.evidence.HostFacts.PgRule;
import io.github.checklistreport.model.evidence.HostFacts.RedisConfig;
import io.github.checklistreport.model.evidence.HostFacts.SshdView;
import io.github.checklistreport.model.evidence.HostFacts.Unread;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.PortsFacts.Named;
import io.github.checklistreport.model.evidence.PostgresFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedisFacts;
import io.github.checklistreport.model.evidence.SshFacts;
import io.github.checklistreport.model.evidence.Vantage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of doors, from a few words for each. Several observations of a probe are parted by
 * {@code ;}; {@code !reason} is one that saw nothing, and an empty text is none.
 */
final class DoorEvidence {
    static final String HOST = "social.example";

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Server SERVER =
            new Server("S", HOST, null, null, null, null, null, null, null, null, List.of());

    private final List<Observation> observations = new ArrayList<>();

    /** As {@code o:22,443 c:25 f:6379 n:22=ssh s:22 all r:blocked}. */
    DoorEvidence ports(@Nullable String text) {
        each(text).forEach(one -> add(ProbeName.PORTS, HOST, one, DoorEvidence::portsFacts));
        return this;
    }

    /** As {@code 2222 publickey,password}, or {@code 2222} for a greeting alone. */
    DoorEvidence ssh(@Nullable String text) {
        for (String one : each(text)) {
            String port = one.startsWith("!") ? "22" : one.split(" ")[0];
            add(ProbeName.SSH, HOST + ":" + port, one, DoorEvidence::sshFacts);
        }
        return this;
    }

    /** What a server offers to whoever asks. */
    DoorEvidence algorithms(
            List<String> kex, List<String> hostKeys, List<String> ciphers, List<String> macs) {
        SshFacts facts =
                new SshFacts("SSH-2.0-OpenSSH_9.2", null, null, kex, hostKeys, ciphers, macs);
        add(ProbeName.SSH, HOST + ":22", "", text -> facts);
        return this;
    }

    DoorEvidence redis(@Nullable String text) {
        each(text)
                .forEach(
                        one ->
                                add(
                                        ProbeName.REDIS,
                                        HOST + ":6379",
                                        one,
                                        reply ->
                                                new RedisFacts(
                                                        word(RedisFacts.Reply.values(), reply))));
        return this;
    }

    /** As {@code scram}, or {@code scram tls}. */
    DoorEvidence postgres(@Nullable String text) {
        each(text)
                .forEach(
                        one ->
                                add(
                                        ProbeName.POSTGRESQL,
                                        HOST + ":5432",
                                        one,
                                        DoorEvidence::postgresFacts));
        return this;
    }

    /** As {@code cloudflare}. */
    DoorEvidence inFront(@Nullable String text) {
        each(text)
                .forEach(
                        one ->
                                add(
                                        ProbeName.HEADERS,
                                        HOST,
                                        one,
                                        who -> new HeadersFacts(Map.of(), List.of(), list(who))));
        return this;
    }

    /**
     * As {@code listens=0.0.0.0:443 sshd=all:22:yes:no sshd=user:22:no:no redis=set
     * pg=host:loopback:trust unread=sshd container}; an sshd view has its ports, whether passwords
     * and whether interactive questions are on.
     */
    DoorEvidence host(@Nullable String text) {
        each(text).forEach(one -> add(ProbeName.HOST, HOST, one, DoorEvidence::hostFacts));
        return this;
    }

    Ruling judge(Check check) {
        Rule rule = Rules.of(check).orElseThrow();
        Evidence evidence =
                new Evidence(
                        HOST,
                        NOW,
                        NOW,
                        new Vantage(null, null, "checklist-report 1"),
                        Aim.ordinary(),
                        observations);
        return rule.judge(evidence, SERVER);
    }

    /** Result, strength unless unknown, and key without its beginning. */
    String verdict(Check check) {
        Ruling ruling = judge(check);
        String strength = ruling.result() == Result.UNKNOWN ? "" : " " + ruling.strength();
        String key = ruling.because().key().replace("finding." + check.word() + ".", "");
        return ruling.result() + strength + " " + key;
    }

    private interface Reading {
        Facts facts(String text);
    }

    private void add(ProbeName probe, String target, String text, Reading reading) {
        boolean silent = text.startsWith("!");
        String why = silent ? text.substring(1) : part(text, "r:", "");
        observations.add(
                new Observation(
                        probe,
                        target,
                        null,
                        NOW,
                        0,
                        1,
                        silent ? Outcome.INCONCLUSIVE : Outcome.OBSERVED,
                        why.isEmpty() ? null : word(Reason.values(), why),
                        null,
                        silent ? null : reading.facts(text)));
    }

    private static List<String> each(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" *; *"));
    }

    private static Facts portsFacts(String text) {
        String ssh = part(text, "s:", "");
        List<Named> named =
                list(part(text, "n:", "")).stream()
                        .map(one -> one.split("="))
                        .map(
                                one ->
                                        new Named(
                                                Integer.parseInt(one[0]),
                                                word(Greeting.values(), one[1])))
                        .toList();
        return new PortsFacts(
                numbers(part(text, "o:", "")),
                numbers(part(text, "c:", "")),
                numbers(part(text, "f:", "")),
                named,
                ssh.isEmpty() ? null : Integer.valueOf(ssh),
                parts(text).contains("all"));
    }

    private static Facts sshFacts(String text) {
        List<String> parts = parts(text);
        return parts.size() == 1
                ? SshFacts.greeting("SSH-2.0-OpenSSH_9.2")
                : new SshFacts(
                        "SSH-2.0-OpenSSH_9.2", list(parts.get(1)), "probe", null, null, null, null);
    }

    private static Facts postgresFacts(String text) {
        List<String> parts = parts(text);
        return new PostgresFacts(
                word(PostgresFacts.Reply.values(), parts.get(0)), parts.contains("tls"));
    }

    private static Facts hostFacts(String text) {
        List<String> parts = parts(text);
        String redis = part(text, "redis=", "");
        return new HostFacts(
                NOW,
                true,
                parts.contains("container"),
                null,
                all(parts, "sshd=").stream().map(DoorEvidence::view).toList(),
                all(parts, "listens=").stream().map(DoorEvidence::listener).toList(),
                all(parts, "pg=").stream().map(DoorEvidence::rule).toList(),
                redis.isEmpty()
                        ? null
                        : new RedisConfig(redis.equals("set"), true, List.of("127.0.0.1")),
                null,
                null,
                List.of(),
                List.of(),
                all(parts, "unread=").stream()
                        .map(what -> new Unread(what, Reason.NO_RIGHTS))
                        .toList());
    }

    private static SshdView view(String text) {
        String[] parts = text.split(":");
        return new SshdView(
                parts[0].equals("all") ? null : parts[0],
                numbers(parts[1]),
                parts[2].equals("yes"),
                parts[3].equals("yes"),
                true,
                "no");
    }

    private static Listener listener(String text) {
        int colon = text.lastIndexOf(':');
        return new Listener(
                text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)), null);
    }

    private static PgRule rule(String text) {
        String[] parts = text.split(":");
        return parts.length == 2
                ? new PgRule(parts[0], null, parts[1])
                : new PgRule(parts[0], parts[1], parts[2]);
    }

    private static List<String> parts(String text) {
        return Arrays.asList(text.split(" +"));
    }

    private static List<String> all(List<String> parts, String key) {
        return parts.stream()
                .filter(one -> one.startsWith(key))
                .map(one -> one.substring(key.length()))
                .toList();
    }

    private static String part(String text, String key, String otherwise) {
        return all(parts(text), key).stream().findFirst().orElse(otherwise);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static List<Integer> numbers(String text) {
        return list(text).stream().map(Integer::valueOf).toList();
    }

    private static <W extends Word> W word(W[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
