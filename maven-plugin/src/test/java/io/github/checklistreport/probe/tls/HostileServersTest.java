package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.checklistreport.lab.HostileServer;
import io.github.checklistreport.lab.HostileServer.Manner;
import io.github.checklistreport.lab.LabCertificates;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.TlsServers;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.Probe;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that stay silent, drip, flood, lie or hang up: never a fact, always the reason. */
class HostileServersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir static Path folder;
    private static LabCertificates certificates;

    @BeforeAll
    static void makeCertificates() {
        certificates = LabCertificates.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, TIMED_OUT, TIMED_OUT",
        "DRIPPING, TIMED_OUT, TIMED_OUT",
        "ENDLESS_RECORDS, TOO_MUCH, TOO_MUCH",
        "RESETTING, RESET, RESET",
        "CLOSING, RESET, RESET",
        "PLAIN_HTTP, NOT_THE_PROTOCOL, NOT_THE_PROTOCOL",
        "SSH_BANNER, NOT_THE_PROTOCOL, NOT_THE_PROTOCOL",
        "RUBBISH, NOT_THE_PROTOCOL, NOT_THE_PROTOCOL",
        "ABSURD_LENGTHS, MALFORMED, MALFORMED",
        "LONG_RECORD, MALFORMED, MALFORMED",
        "UNOFFERED_SUITE, MALFORMED, NO_COMMON_ALGORITHM",
        "ONLY_ALERTS, NO_COMMON_ALGORITHM, NO_COMMON_ALGORITHM",
    })
    void saysWhyNothingIsKnown(Manner manner, Reason tls, Reason certificate) {
        try (HostileServer server = HostileServer.start(manner)) {
            assertThat(observe(new TlsProbe(), server.port()))
                    .returns(Outcome.INCONCLUSIVE, Observation::outcome)
                    .returns(tls, Observation::reason);
            assertThat(observe(new CertificateProbe(), server.port()))
                    .returns(Outcome.INCONCLUSIVE, Observation::outcome)
                    .returns(certificate, Observation::reason);
        }
    }

    @Test
    void saysThatAPortIsClosed() {
        int port = LabProcess.freePort();
        assertThat(observe(new TlsProbe(), port).reason()).isEqualTo(Reason.REFUSED);
        assertThat(observe(new CertificateProbe(), port).reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void leavesAResettingServerAloneAfterThreeTries() {
        try (HostileServer server = HostileServer.start(Manner.RESETTING)) {
            assertThat(observe(new TlsProbe(), server.port()).connections()).isLessThan(7);
        }
    }

    /** The naive reading of such a server is that it refuses what it offers. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 9, 12, 20, 30})
    void neverCallsRefusedWhatAServerThatStopsAnsweringOffers(int connections) {
        int port = LabProcess.freePort();
        try (LabProcess nginx = TlsServers.legacy(folder, port, certificates)) {
            try (HostileServer proxy = HostileServer.resettingAfter(connections, port)) {
                refusesNothingThatItOffers(observe(new TlsProbe(), proxy.port()));
            }
            try (HostileServer proxy = HostileServer.decliningAfter(connections, port)) {
                refusesNothingThatItOffers(observe(new TlsProbe(), proxy.port()));
            }
        }
    }

    private static void refusesNothingThatItOffers(Observation seen) {
        assertThat(seen.reason()).isNotNull();
        if (seen.facts() instanceof TlsFacts facts) {
            assertThat(facts.versions())
                    .doesNotContainEntry(TlsVersion.TLS_1_0, Offer.REFUSED)
                    .doesNotContainEntry(TlsVersion.TLS_1_1, Offer.REFUSED)
                    .doesNotContainEntry(TlsVersion.TLS_1_2, Offer.REFUSED)
                    .doesNotContainEntry(TlsVersion.TLS_1_3, Offer.REFUSED);
        } else {
            assertThat(seen.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        }
    }

    private static Observation observe(Probe probe, int port) {
        return assertTimeoutPreemptively(
                PATIENCE, () -> probe.observe(new LabContext().map(443, port).context()).get(0));
    }
}
