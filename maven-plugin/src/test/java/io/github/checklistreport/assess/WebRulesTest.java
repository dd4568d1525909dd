package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.assess.rule.Ruling;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.AppFacts.ReleaseState;
import io.github.checklistreport.model.evidence.AppFacts.Variant;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedirectFacts;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "63072000, 63072000, pass, every-path",
        "63072000, , weak, some-paths",
        "63072000, 0, weak, some-paths",
        "0, 63072000, fail, zero",
        ", 63072000, fail, missing"
    })
    void judgesHsts(@Nullable Long start, @Nullable Long about, String result, String word) {
        Ruling ruling = rule(Check.HSTS, observation(ProbeName.HSTS, hsts(start, about), null));

        assertThat(ruling.result().word()).isEqualTo(result);
        assertThat(ruling.because().key()).isEqualTo("finding.hsts." + word);
        told(ruling);
    }

    @Test
    void passesNoHostFullyBesideASilentOne() {
        Ruling ruling =
                rule(
                        Check.HSTS,
                        observation(ProbeName.HSTS, hsts(1L, 1L), null),
                        observation(ProbeName.HSTS, null, Reason.TIMED_OUT));

        assertThat(ruling.because().key()).isEqualTo("reason.timed-out");
    }

    @ParameterizedTest
    @CsvSource({
        "newest-of-line, UPSTREAM, pass, FULL",
        "newest-of-line, FORK, pass, PARTIAL",
        "newer-than-table, UPSTREAM, pass, PARTIAL",
        "behind, UPSTREAM, weak, FULL",
        "security-missing, UPSTREAM, fail, FULL",
        "security-missing, FORK, fail, PARTIAL",
        "end-of-life, UPSTREAM, fail, FULL",
        "unknown-line, UPSTREAM, unknown, PARTIAL",
        "unknown-version, UPSTREAM, unknown, PARTIAL",
        "unknown-software, UPSTREAM, unknown, PARTIAL",
        "unknown-table-old, UPSTREAM, unknown, PARTIAL"
    })
    void judgesVersions(String state, Variant variant, String result, String strength) {
        AppFacts facts = app(state, variant, null, null);

        Ruling ruling = rule(Check.APP_VERSION, observation(ProbeName.APP, facts, null));

        assertThat(ruling.result().word()).isEqualTo(result);
        assertThat(ruling.strength()).hasToString(strength);
        told(ruling);
    }

    @ParameterizedTest
    @CsvSource({"closed, pass", "open, fail", "approval, unknown", ", unknown"})
    void judgesSignUp(@Nullable String mode, String result) {
        AppFacts facts = app("behind", Variant.UPSTREAM, mode, null);

        Ruling ruling =
                rule(Check.REGISTRATIONS, observation(ProbeName.APP, facts, Reason.FORBIDDEN));

        assertThat(ruling.result().word()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2, pass", "0, fail", ", unknown"})
    void judgesRules(@Nullable Integer count, String result) {
        AppFacts facts = app("behind", Variant.UPSTREAM, null, count);

        Ruling ruling = rule(Check.RULES, observation(ProbeName.APP, facts, Reason.FORBIDDEN));

        assertThat(ruling.result().word()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "modified, upstream, reachable, UPSTREAM, pass, reachable",
        "modified, upstream, upstream, UPSTREAM, fail, upstream",
        "modified, upstream, not-found, UPSTREAM, fail, not-found",
        "modified, upstream, login, UPSTREAM, fail, login",
        "modified, upstream, unreadable, UPSTREAM, unknown, unreadable",
        "modified, , , UPSTREAM, unknown, no-url",
        "unmodified, upstream, upstream, UPSTREAM, unknown, unmodified",
        ", upstream, not-found, UPSTREAM, unknown, not-stated",
        "unmodified, upstream, upstream, FORK, fail, upstream",
        ", upstream, reachable, FORK, pass, reachable"
    })
    void judgesTheSourceOffer(
            @Nullable String stated,
            @Nullable String url,
            @Nullable String state,
            Variant variant,
            String result,
            String word) {
        AppFacts facts = source(url, state, variant);

        Ruling ruling =
                Rules.of(Check.SOURCE_OFFER)
                        .orElseThrow()
                        .judge(evidence(observation(ProbeName.APP, facts, null)), server(stated));

        assertThat(ruling.result().word()).isEqualTo(result);
        assertThat(ruling.strength()).isEqualTo(Strength.PARTIAL);
        assertThat(ruling.because().key()).isEqualTo("finding.source-offer." + word);
        assertThat(ruling.applies() == Applies.PROVED).isEqualTo(variant == Variant.FORK);
        told(ruling);
    }

    @Test
    void leavesTheSourceOpenWhereTheApiWasNotRead() {
        Ruling ruling =
                Rules.of(Check.SOURCE_OFFER)
                        .orElseThrow()
                        .judge(
                                evidence(
                                        observation(
                                                ProbeName.APP,
                                                source(null, null, Variant.UPSTREAM),
                                                Reason.FORBIDDEN)),
                                server("modified"));

        assertThat(ruling.because().key()).isEqualTo("reason.forbidden");
    }

    /** Policy, X-Frame-Options, X-Content-Type-Options and Referrer-Policy of an address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    default-src 'none'; frame-ancestors 'none'           | -          | nosniff | same-origin     | pass    | sent
                    script-src 'self' 'wasm-unsafe-eval'                 | SAMEORIGIN | nosniff | no-referrer     | pass    | sent
                    script-src 'unsafe-inline' 'nonce-abc'               | DENY       | NoSniff | origin          | pass    | sent
                    script-src https: 'strict-dynamic' 'nonce-abc'       | DENY       | nosniff | foo, origin     | pass    | sent
                    script-src 'unsafe-inline', script-src 'self'        | DENY       | nosniff | origin, foo     | pass    | sent
                    -                                                    | DENY       | nosniff | same-origin     | fail    | no-policy
                    script-src 'self' 'unsafe-inline'                    | DENY       | nosniff | same-origin     | weak    | any-script
                    default-src *                                        | DENY       | nosniff | same-origin     | weak    | any-script
                    script-src-elem data:; script-src 'self'             | DENY       | nosniff | same-origin     | weak    | any-script
                    img-src 'self'                                       | DENY       | nosniff | same-origin     | weak    | any-script
                    default-src 'self'                                   | -          | nosniff | same-origin     | weak    | some-missing
                    default-src 'self'; frame-ancestors *                | DENY       | nosniff | same-origin     | weak    | some-missing
                    default-src 'self'                                   | ALLOWALL   | nosniff | same-origin     | weak    | some-missing
                    default-src 'self'                                   | DENY       | -       | same-origin     | weak    | some-missing
                    default-src 'self'                                   | DENY       | nosniff | -               | weak    | some-missing
                    default-src 'self'                                   | DENY       | nosniff | origin, unsafe-url | weak | some-missing
                    default-src 'self' 'sha256-x…                        | DENY       | nosniff | same-origin     | unknown | reason.too-much
                    """)
    void judgesHeaders(
            @Nullable String policy,
            @Nullable String frame,
            @Nullable String sniffing,
            @Nullable String referrer,
            String result,
            String word) {
        HeadersFacts facts = headers(policy, frame, sniffing, referrer);

        Ruling ruling = rule(Check.SECURITY_HEADERS, observation(ProbeName.HEADERS, facts, null));

        assertThat(ruling.result().word()).isEqualTo(result);
        assertThat(ruling.because().key())
                .isEqualTo(word.contains(".") ? word : "finding.security-headers." + word);
        told(ruling);
    }

    @Test
    void takesTheWorstAddressForTheHeaders() {
        HeadersFacts good = headers("default-src 'self'", "DENY", "nosniff", "same-origin");
        HeadersFacts bare = headers(null, null, null, null);
        Observation one = observation(ProbeName.HEADERS, good, null);

        assertThat(
                        rule(
                                        Check.SECURITY_HEADERS,
                                        one,
                                        observation(ProbeName.HEADERS, bare, null))
                                .result())
                .isEqualTo(Result.FAIL);
        assertThat(
                        rule(
                                        Check.SECURITY_HEADERS,
                                        one,
                                        observation(ProbeName.HEADERS, null, Reason.TIMED_OUT))
                                .because()
                                .key())
                .isEqualTo("reason.timed-out");
    }

    /** Each address as its problems, {@code good} or {@code closed}, or the reason for silence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    good                         | pass    | finding.https-redirect.good
                    closed                       | pass    | finding.https-redirect.closed
                    leaves-named-hosts           | pass    | finding.https-redirect.good
                    ends-plain                   | fail    | finding.https-redirect.ends-plain
                    plain-first+ends-plain       | fail    | finding.https-redirect.ends-plain
                    temporary                    | weak    | finding.https-redirect.temporary
                    other-host-first             | weak    | finding.https-redirect.other-host-first
                    plain-first+endless          | weak    | finding.https-redirect.plain-first
                    endless                      | weak    | finding.https-redirect.endless
                    timed-out                    | unknown | reason.timed-out
                    good timed-out               | unknown | reason.timed-out
                    good/reset                   | unknown | reason.reset
                    good temporary timed-out     | weak    | finding.https-redirect.temporary
                    timed-out ends-plain         | fail    | finding.https-redirect.ends-plain
                    closed good                  | pass    | finding.https-redirect.closed
                    """)
    void judgesRedirects(String addresses, String result, String key) {
        Observation[] seen =
                Stream.of(addresses.split(" "))
                        .map(WebRulesTest::redirect)
                        .toArray(Observation[]::new);

        Ruling ruling = rule(Check.HTTPS_REDIRECT, seen);

        assertThat(ruling.result().word()).isEqualTo(result);
        assertThat(ruling.because().key()).isEqualTo(key);
        told(ruling);
    }

    private static Observation redirect(String text) {
        String[] parts = text.split("/");
        Optional<Reason> silence = Word.parse(Reason.class, parts[0]);
        if (silence.isPresent()) {
            return observation(ProbeName.REDIRECT, null, silence.get());
        }
        List<RedirectFacts.Problem> problems =
                Stream.of(parts[0].split("[+]"))
                        .flatMap(one -> Word.parse(RedirectFacts.Problem.class, one).stream())
                        .toList();
        boolean closed = parts[0].equals("closed");
        RedirectFacts facts =
                new RedirectFacts(
                        closed ? RedirectFacts.Plain.CLOSED : RedirectFacts.Plain.ANSWERS,
                        closed
                                ? List.of()
                                : List.of(
                                        new RedirectFacts.Step(
                                                "http://social.example/",
                                                301,
                                                "https://social.example/")),
                        problems);
        return observation(
                ProbeName.REDIRECT,
                facts,
                parts.length > 1 ? Word.parse(Reason.class, parts[1]).orElseThrow() : null);
    }

    private static HeadersFacts headers(
            @Nullable String policy,
            @Nullable String frame,
            @Nullable String sniffing,
            @Nullable String referrer) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        sent.put("content-security-policy", policy);
        sent.put("x-frame-options", frame);
        sent.put("x-content-type-options", sniffing);
        sent.put("referrer-policy", referrer);
        List<String> directives =
                policy == null
                        ? List.of()
                        : Stream.of(policy.split("[;,]")).map(String::strip).toList();
        return new HeadersFacts(sent, directives, List.of());
    }

    private static AppFacts source(@Nullable String url, @Nullable String state, Variant variant) {
        return new AppFacts(
                "mastodon",
                "4.5.20",
                null,
                null,
                null,
                null,
                null,
                url,
                state,
                List.of(),
                null,
                "4.5.20",
                ReleaseState.NEWEST_OF_LINE,
                variant,
                "2026-11-23",
                List.of());
    }

    private static Server server(@Nullable String modified) {
        List<Server.StatedFact> facts =
                modified == null
                        ? List.of()
                        : List.of(new Server.StatedFact("sourceModified", List.of(modified)));
        return new Server(
                "S", "social.example", null, null, null, null, null, null, null, null, facts);
    }

    private static void told(Ruling ruling) {
        for (Language language : Messages.languages()) {
            assertThat(
                            Messages.in(language)
                                    .get(
                                            ruling.because().key(),
                                            ruling.because().arguments().toArray()))
                    .doesNotContain("{");
            ruling.seen().forEach(one -> Messages.in(language).get(one.label().key()));
        }
    }

    private static Ruling rule(Check check, Observation... observations) {
        return Rules.of(check).orElseThrow().judge(evidence(observations), server(null));
    }

    private static Evidence evidence(Observation... observations) {
        return new Evidence(
                "social.example",
                NOW,
                NOW,
                new Vantage(null, null, "test"),
                Aim.ordinary(),
                List.of(observations));
    }

    private static Observation observation(
            ProbeName probe, @Nullable Facts facts, @Nullable Reason reason) {
        Outcome outcome = facts == null ? Outcome.INCONCLUSIVE : Outcome.OBSERVED;
        return new Observation(
                probe, "social.example", null, NOW, 1, 1, outcome, reason, null, facts);
    }

    private static HstsFacts hsts(@Nullable Long start, @Nullable Long about) {
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        Map<String, Long> ages = new LinkedHashMap<>();
        headers.put("/", start == null ? null : "max-age=" + start);
        headers.put("/about", about == null ? null : "max-age=" + about);
        if (start != null) {
            ages.put("/", start);
        }
        if (about != null) {
            ages.put("/about", about);
        }
        return new HstsFacts(headers.get("/"), start, false, false, headers, ages, List.of());
    }

    private static AppFacts app(
            String state,
            Variant variant,
            @Nullable String registrations,
            @Nullable Integer rules) {
        ReleaseState release = Word.parse(ReleaseState.class, state).orElseThrow();
        return new AppFacts(
                "mastodon",
                "4.5.20",
                registrations,
                rules,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                "4.5.20",
                release,
                variant,
                "2026-11-23",
                List.of());
    }
}
