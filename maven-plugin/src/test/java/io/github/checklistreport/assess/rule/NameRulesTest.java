package io.github.checklistreport.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CaaFacts.CaaRecord;
import io.github.checklistreport.model.evidence.DkimFacts;
import io.github.checklistreport.model.evidence.DkimFacts.Hint;
import io.github.checklistreport.model.evidence.DkimFacts.Selector;
import io.github.checklistreport.model.evidence.DmarcFacts;
import io.github.checklistreport.model.evidence.DnssecFacts;
import io.github.checklistreport.model.evidence.DnssecFacts.Signing;
import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.MtaStsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.SpfFacts;
import io.github.checklistreport.model.evidence.TlsRptFacts;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
    private static final String DOMAIN = "social.example";
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Server SERVER =
            new Server("S", DOMAIN, null, null, null, null, null, null, null, null, List.of());

    /** Host, record set as tag@place, or a reason; the worst of several hosts shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue@social.example                        | PASS FULL    | found",
                "issuewild@social.example                    | PASS FULL    | found",
                "issue@social.example none                   | PASS PARTIAL | found-in-part",
                "issue@social.example !name-lookup-failed    | PASS PARTIAL | found-in-part",
                "iodef@social.example                        | WEAK FULL    | no-limit",
                "issue@cdn.test.example                      | UNKNOWN      | elsewhere",
                "issue@example                               | UNKNOWN      | elsewhere",
                "none                                        | UNKNOWN      | none",
                "none !timed-out                             | UNKNOWN      | reason.timed-out",
                "!name-lookup-failed                         | UNKNOWN      | reason.name-lookup-failed",
            })
    void judgesCaa(String hosts, String expected, String key) {
        Observation[] seen =
                Arrays.stream(hosts.split(" ")).map(NameRulesTest::caa).toArray(Observation[]::new);
        holds(Check.DNS_CAA, expected, key, seen);
    }

    /** A host that could not be looked up may have the records that the others lack. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue@social.example   | PASS FULL | finding.dns-caa.found",
                "none                   | FAIL FULL | none",
                "none none              | FAIL FULL | none",
                "issue@cdn.test.example | UNKNOWN   | elsewhere",
                "none !timed-out        | UNKNOWN   | reason.timed-out",
            })
    void judgesPublishedCaa(String hosts, String expected, String key) {
        Observation[] seen =
                Arrays.stream(hosts.split(" ")).map(NameRulesTest::caa).toArray(Observation[]::new);
        holds(Check.CAA_PUBLISHED, expected, key, seen);
    }

    private static Observation caa(String text) {
        if (text.startsWith("!")) {
            return silent(ProbeName.CAA, text.substring(1));
        }
        String[] parts = text.split("@");
        return seen(
                ProbeName.CAA,
                parts.length == 1
                        ? new CaaFacts(List.of(), null)
                        : new CaaFacts(
                                List.of(new CaaRecord(0, parts[0], "ca.example")), parts[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "SECURE, DELEGATED, PASS FULL, valid",
        "BOGUS, DELEGATED, FAIL FULL, broken",
        "BOGUS, UNKNOWN, FAIL FULL, broken",
        "INSECURE, ISLAND, UNKNOWN, island",
        "INSECURE, UNSIGNED, UNKNOWN, unsigned",
        "INSECURE, DELEGATED, UNKNOWN, undecided",
        "INSECURE, UNKNOWN, UNKNOWN, undecided",
        "INDETERMINATE, UNKNOWN, UNKNOWN, undecided",
    })
    void judgesDnssec(State state, Signing signing, String expected, String key) {
        String cause = state == State.BOGUS ? "signature expired" : null;
        holds(
                Check.DNSSEC,
                expected,
                key,
                seen(ProbeName.DNSSEC, new DnssecFacts(state, cause, NOW, DOMAIN, signing)));
    }

    @ParameterizedTest
    @CsvSource({
        "SECURE, DELEGATED, PASS FULL, finding.dnssec.valid",
        "INSECURE, ISLAND, FAIL FULL, island",
        "INSECURE, UNSIGNED, FAIL FULL, unsigned",
        "INSECURE, UNKNOWN, UNKNOWN, finding.dnssec.undecided",
    })
    void judgesASignedZone(State state, Signing signing, String expected, String key) {
        holds(
                Check.DNSSEC_SIGNED,
                expected,
                key,
                seen(ProbeName.DNSSEC, new DnssecFacts(state, null, NOW, DOMAIN, signing)));
    }

    @Test
    void judgesNoZoneByAResolverThatStrips() {
        holds(
                Check.DNSSEC,
                "UNKNOWN",
                "reason.resolver-strips",
                silent(ProbeName.DNSSEC, "resolver-strips"));
    }

    /** SPF as all/problem, DKIM as state:type:bits; "none" has no record or no selector. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-all                        | key:rsa:2048     | PASS PARTIAL | ready",
                "~all                        | key:ed25519:256  | PASS PARTIAL | ready",
                "none                        | key:rsa:2048     | FAIL FULL | spf-missing",
                "+all                        | key:rsa:2048     | FAIL FULL | spf-plus-all",
                "-all/multiple-records       | key:rsa:2048     | FAIL FULL | spf-multiple",
                "-all/syntax                 | key:rsa:2048     | FAIL FULL | spf-syntax",
                "-all/loop                   | key:rsa:2048     | FAIL FULL | spf-loop",
                "-all/missing-include        | key:rsa:2048     | FAIL FULL | spf-include",
                "-all/too-many-lookups       | key:rsa:2048     | FAIL FULL | spf-lookups",
                "-all/too-many-void-lookups  | key:rsa:2048     | WEAK FULL | spf-void",
                "?all                        | key:rsa:2048     | WEAK FULL | spf-neutral",
                "?all                        | none             | WEAK FULL | spf-neutral",
                "''                          | key:rsa:2048     | WEAK FULL | spf-neutral",
                "!timed-out                  | key:rsa:2048     | UNKNOWN   | reason.timed-out",
                "!timed-out                  | missing          | FAIL FULL | dkim-missing",
                "-all                        | missing          | FAIL FULL | dkim-missing",
                "-all                        | revoked          | FAIL FULL | dkim-revoked",
                "-all                        | malformed        | FAIL FULL | dkim-malformed",
                "-all                        | key:rsa:512      | FAIL FULL | dkim-short",
                "-all                        | key:rsa:1024     | WEAK FULL | dkim-weak",
                "-all                        | key:mldsa:0      | UNKNOWN   | dkim-unknown-type",
                "-all                        | lookup-failed    | UNKNOWN   | reason.name-lookup-failed",
                "-all                        | none             | UNKNOWN   | no-selector",
                "-all                        | probably-none    | UNKNOWN   | dkim-probably-none",
                "-all                        | !timed-out       | UNKNOWN   | reason.timed-out",
            })
    void judgesSpfAndDkim(String spf, String dkim, String expected, String key) {
        holds(Check.SPF_DKIM, expected, key, spf(spf), dkim(dkim));
    }

    private static Observation spf(String text) {
        if (text.startsWith("!")) {
            return silent(ProbeName.SPF, text.substring(1));
        }
        String[] parts = text.split("/");
        boolean none = text.equals("none");
        return seen(
                ProbeName.SPF,
                new SpfFacts(
                        none ? List.of() : List.of("v=spf1 " + parts[0]),
                        none || text.isEmpty() ? null : parts[0],
                        3,
                        0,
                        parts.length == 1
                                ? List.of()
                                : List.of(constant(SpfFacts.Problem.class, parts[1]))));
    }

    private static Observation dkim(String text) {
        if (text.startsWith("!")) {
            return silent(ProbeName.DKIM, text.substring(1));
        }
        if (text.endsWith("none")) {
            Hint hint = text.equals("none") ? Hint.POSSIBLY_PRESENT : Hint.PROBABLY_NONE;
            return seen(ProbeName.DKIM, new DkimFacts(List.of(), hint));
        }
        String[] parts = text.split(":");
        DkimFacts.State state = constant(DkimFacts.State.class, parts[0]);
        Selector selector =
                parts.length == 1
                        ? new Selector("s1", state, "", 0)
                        : new Selector("s1", state, parts[1], Integer.parseInt(parts[2]));
        Selector good = new Selector("s0", DkimFacts.State.KEY, "rsa", 2048);
        return seen(ProbeName.DKIM, new DkimFacts(List.of(good, selector), Hint.NOT_ASKED));
    }

    @Test
    void judgesWhatIsCertainOfSpfThoughALookupFailed() {
        Observation part = spf("+all/syntax");
        holds(
                Check.SPF_DKIM,
                "FAIL FULL",
                "spf-syntax",
                inPart(part, Reason.NAME_LOOKUP_FAILED),
                dkim("key:rsa:2048"));
        holds(
                Check.SPF_DKIM,
                "UNKNOWN",
                "reason.name-lookup-failed",
                inPart(spf("-all"), Reason.NAME_LOOKUP_FAILED),
                dkim("key:rsa:2048"));
    }

    @ParameterizedTest
    @CsvSource({
        "reject, , PASS PARTIAL, enforced",
        "quarantine, , PASS PARTIAL, enforced",
        "reject, testing, WEAK FULL, testing",
        "none, , WEAK FULL, policy-none",
        "none, bad-policy, WEAK FULL, policy-none",
        ", bad-policy, FAIL FULL, bad-policy",
        "reject, multiple-records, FAIL FULL, multiple",
        "absent, , FAIL FULL, missing",
    })
    void judgesDmarc(String policy, String problem, String expected, String key) {
        List<DmarcFacts.Problem> problems =
                problem == null ? List.of() : List.of(constant(DmarcFacts.Problem.class, problem));
        DmarcFacts facts =
                "absent".equals(policy)
                        ? new DmarcFacts(List.of(), null, null, problems)
                        : new DmarcFacts(List.of("v=DMARC1"), DOMAIN, policy, problems);
        holds(Check.DMARC, expected, key, seen(ProbeName.DMARC, facts));
    }

    @Test
    void doesNotTakeSilenceForNoDmarc() {
        holds(
                Check.DMARC,
                "UNKNOWN",
                "reason.name-lookup-failed",
                silent(ProbeName.DMARC, "name-lookup-failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "enforce, , 1, PASS FULL, enforced",
        "enforce, , 0, WEAK FULL, no-reports",
        "enforce, , 2, WEAK FULL, no-reports",
        "enforce, , -1, PASS PARTIAL, enforced-reports-unseen",
        "testing, , 1, WEAK FULL, testing",
        "none, , 1, FAIL FULL, off",
        "absent, , 1, FAIL FULL, missing",
        ", multiple-records, 1, FAIL FULL, multiple",
        ", bad-record, 1, FAIL FULL, bad-record",
        ", policy-missing, 1, FAIL FULL, policy-missing",
        ", policy-untrusted, 1, FAIL FULL, policy-untrusted",
        ", bad-policy, 1, FAIL FULL, bad-policy",
        "enforce, mx-not-covered, 1, FAIL FULL, mx-not-covered",
    })
    void judgesMtaSts(String mode, String problem, int reports, String expected, String key) {
        boolean absent = "absent".equals(mode);
        MtaStsFacts facts =
                new MtaStsFacts(
                        absent ? List.of() : List.of("v=STSv1; id=1"),
                        absent ? null : mode,
                        List.of(),
                        0,
                        problem == null
                                ? List.of()
                                : List.of(constant(MtaStsFacts.Problem.class, problem)));
        Observation report =
                reports < 0
                        ? silent(ProbeName.TLS_RPT, "timed-out")
                        : seen(
                                ProbeName.TLS_RPT,
                                new TlsRptFacts(
                                        Stream.generate(() -> "v=TLSRPTv1;")
                                                .limit(reports)
                                                .toList()));
        holds(Check.MTA_STS, expected, key, seen(ProbeName.MTA_STS, facts), report);
    }

    @Test
    void doesNotTakeAPolicyThatCouldNotBeFetchedForNone() {
        MtaStsFacts facts =
                new MtaStsFacts(List.of("v=STSv1; id=1"), null, List.of(), 0, List.of());
        holds(
                Check.MTA_STS,
                "UNKNOWN",
                "reason.timed-out",
                inPart(seen(ProbeName.MTA_STS, facts), Reason.TIMED_OUT));
        holds(
                Check.MTA_STS,
                "UNKNOWN",
                "reason.not-applicable",
                silent(ProbeName.MTA_STS, "not-applicable"));
    }

    private static void holds(Check check, String expected, String key, Observation... all) {
        Evidence evidence =
                new Evidence(
                        DOMAIN,
                        NOW,
                        NOW,
                        new Vantage(null, null, "test"),
                        Aim.ordinary(),
                        List.of(all));
        Rule rule = Rules.of(check).orElseThrow();
        Ruling ruling = rule.judge(evidence, SERVER);
        assertThat(ruling.result() + " " + ruling.strength()).startsWith(expected);
        assertThat(ruling.because().key())
                .isEqualTo(key.contains(".") ? key : "finding." + check.word() + "." + key);
        assertThat(ruling.commands()).isNotEmpty().allMatch(line -> line.contains(DOMAIN));
        ruling.seen().forEach(seen -> said(seen.label()));
        said(ruling.because());
        assertThat(rule.card().sources()).isNotEmpty();
    }

    /** Every language has the words, and a place for every argument. */
    private static void said(Saying saying) {
        if (saying.key().startsWith("reason.")) {
            return;
        }
        for (String language : List.of("ja", "en")) {
            String text =
                    Messages.in(new Language(language))
                            .get(saying.key(), saying.arguments().toArray());
            assertThat(text).doesNotContain("{");
        }
    }

    private static Observation seen(ProbeName probe, Facts facts) {
        return new Observation(probe, DOMAIN, null, NOW, 1, 1, Outcome.OBSERVED, null, null, facts);
    }

    private static Observation inPart(Observation one, Reason reason) {
        return new Observation(
                one.probe(),
                one.target(),
                null,
                NOW,
                1,
                1,
                Outcome.OBSERVED,
                reason,
                null,
                one.facts());
    }

    private static Observation silent(ProbeName probe, String reason) {
        return new Observation(
                probe,
                DOMAIN,
                null,
                NOW,
                1,
                1,
                Outcome.INCONCLUSIVE,
                constant(Reason.class, reason),
                null,
                null);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
