package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.assess.rule.Ruling;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.AppFacts.ReleaseState;
import io.github.checklistreport.model.evidence.AppFacts.Variant;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Evidence evidence =
                new Evidence(
                        "social.example",
                        NOW,
                        NOW,
                        new Vantage(null, null, "test"),
                        Aim.ordinary(),
                        List.of(observations));
        Server server =
                new Server("S", "social.example", null, null, null, null, null, null, List.of());
        return Rules.of(check).orElseThrow().judge(evidence, server);
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
        ReleaseState release =
                io.github.checklistreport.model.Word.parse(ReleaseState.class, state).orElseThrow();
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
