package io.github.checklistreport.render.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Resources;
import io.github.checklistreport.testing.Samples;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal says before and while probes run. */
class ProbeTextTest {
    private static final Target TARGET =
            new Target(
                    "social.example",
                    "social.example",
                    List.of(),
                    "social.example",
                    List.of(),
                    null,
                    Set.of(),
                    "東京");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void planNamesHostsPortsConnectionsAndTraces(String language) {
        List<PlannedStep> steps =
                List.of(
                        new PlannedStep(ProbeName.CAA, "social.example", List.of(), 4),
                        new PlannedStep(ProbeName.DNSSEC, "social.example", List.of(), 6),
                        new PlannedStep(ProbeName.TLS, "social.example", List.of(443), 180),
                        new PlannedStep(
                                ProbeName.PORTS,
                                "social.example",
                                List.of(22, 25, 80, 443, 5432, 6379),
                                90),
                        new PlannedStep(ProbeName.SSH, "ssh.example", List.of(2222), 2));
        ProbePlanText text = new ProbePlanText(new Language(language));
        Golden.check(
                Resources.test("console/plan-" + language + ".txt"),
                text.lines(steps, TARGET, 250));
    }

    @Test
    void planOfNothingSaysThatNothingIsSent() {
        assertThat(new ProbePlanText(Samples.ENGLISH).lines(List.of(), Samples.target(), 250))
                .last()
                .isEqualTo("There is nothing to look at; nothing will be sent.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void progressSaysWhatCameOfIt(String language) {
        ProgressText text = new ProgressText(new Language(language));
        Golden.check(
                Resources.test("console/progress-" + language + ".txt"),
                List.of(
                        text.of(observation("192.0.2.1", 1234, 42, Outcome.OBSERVED, null)),
                        text.of(observation(null, 49, 1, Outcome.OBSERVED, Reason.BLOCKED)),
                        text.of(
                                observation(
                                        "2001:db8::1",
                                        15_000,
                                        3,
                                        Outcome.INCONCLUSIVE,
                                        Reason.TIMED_OUT)),
                        text.of(observation(null, 0, 0, Outcome.SKIPPED, Reason.NO_CONSENT))));
    }

    /** Remote text cannot draw on the terminal. */
    @Test
    void progressIsCleanOfControls() {
        Observation hostile =
                new Observation(
                        ProbeName.TLS,
                        "a\u001b[31m",
                        null,
                        Samples.NOW,
                        1,
                        1,
                        Outcome.INCONCLUSIVE,
                        Reason.MALFORMED,
                        "b\u001b]0;x\u0007\nc",
                        null);
        assertThat(new ProgressText(Samples.ENGLISH).of(hostile))
                .doesNotContain("\u001b", "\u0007")
                .hasLineCount(2);
    }

    private static Observation observation(
            @Nullable String address,
            long milliseconds,
            int connections,
            Outcome outcome,
            @Nullable Reason reason) {
        return new Observation(
                ProbeName.TLS,
                "social.example:443",
                address,
                Samples.NOW,
                milliseconds,
                connections,
                outcome,
                reason,
                reason == Reason.TIMED_OUT ? "read" : null,
                null);
    }
}
