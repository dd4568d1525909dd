package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rule;
import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.lab.HostileWeb;
import io.github.checklistreport.lab.HostileWeb.Identity;
import io.github.checklistreport.lab.HostileWeb.Manner;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.probe.common.Probe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a server does to a probe, nothing is said of it that was not seen. */
@Timeout(60)
class HostileWebTest {
    private static final List<Probe> OVER_TLS =
            List.of(new HstsProbe(), new HeadersProbe(), new AppProbe(FolderOrUrlFeeds.bundled()));

    @TempDir static Path folder;
    private static Identity identity;

    @BeforeAll
    static void makeACertificate() throws Exception {
        identity = Identity.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, TIMED_OUT",
        "DRIPPING, TIMED_OUT",
        "RESETTING, RESET",
        "RUBBISH, NOT_THE_PROTOCOL",
        "ENDLESS_BODY, TOO_MUCH",
        "ENDLESS_HEADERS, TOO_MUCH",
        "GZIP_BOMB, TOO_MUCH",
        "CHALLENGE, CHALLENGE_PAGE",
        "STATUS_401, FORBIDDEN",
        "STATUS_403, FORBIDDEN",
        "STATUS_404, NOT_FOUND",
        "STATUS_429, RATE_LIMITED",
        "STATUS_500, SERVER_ERROR"
    })
    void learnsNothing(Manner manner, Reason reason) throws Exception {
        List<Probe> all = Stream.concat(OVER_TLS.stream(), Stream.of(new RedirectProbe())).toList();

        expectSilence(manner, reason, all);
    }

    /** Where plain HTTP leads is what the probe of redirects is there to see. */
    @ParameterizedTest
    @CsvSource({"LOOP", "TO_PRIVATE_ADDRESS", "TO_ANOTHER_HOST"})
    void isLedNowhere(Manner manner) throws Exception {
        expectSilence(manner, Reason.TOO_MANY_REDIRECTS, OVER_TLS);
    }

    private static void expectSilence(Manner manner, Reason reason, List<Probe> probes)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(probes.size());
        try (HostileWeb web = HostileWeb.start(identity, manner)) {
            List<Callable<Observation>> looks =
                    probes.stream()
                            .<Callable<Observation>>map(
                                    probe -> () -> probe.observe(web.context()).get(0))
                            .toList();
            for (Future<Observation> seen : pool.invokeAll(looks)) {
                expectSilence(seen.get(), reason);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void expectSilence(Observation seen, Reason reason) {
        assertThat(seen.outcome()).as("%s", seen).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(seen.reason()).as("%s", seen).isEqualTo(reason);
        List<Rule> rules =
                Rules.all().stream().filter(rule -> rule.reads().contains(seen.probe())).toList();
        assertThat(rules).isNotEmpty();
        for (Rule rule : rules) {
            assertThat(rule.judge(evidence(seen), server()).result()).isEqualTo(Result.UNKNOWN);
        }
    }

    private static Evidence evidence(Observation seen) {
        Instant now = Instant.parse("2026-11-25T00:00:00Z");
        Vantage vantage = new Vantage(null, null, "test");
        return new Evidence(LabContext.HOST, now, now, vantage, Aim.ordinary(), List.of(seen));
    }

    private static Server server() {
        return new Server(
                "S", LabContext.HOST, null, null, null, null, null, null, null, null, List.of());
    }
}
