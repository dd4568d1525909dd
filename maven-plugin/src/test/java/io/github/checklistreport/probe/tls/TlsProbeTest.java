package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabCertificates;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.Nmap;
import io.github.checklistreport.lab.TlsServers;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan against real servers, each compared with what nmap finds. */
class TlsProbeTest {
    private static final Limits PATIENT =
            new Limits(
                    250,
                    3,
                    Duration.ZERO,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5));

    @TempDir static Path folder;
    private static LabCertificates certificates;

    @BeforeAll
    static void makeCertificates() {
        certificates = LabCertificates.in(folder);
    }

    @Test
    void modernServer() {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.modern(folder, port, certificates)) {
            Observation seen = agreesWithNmap(port);
            assertThat(offers(seen)).isEqualTo(offered(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3));
            assertThat(seen.connections()).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void legacyServer() {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.legacy(folder, port, certificates)) {
            Observation seen = agreesWithNmap(port);
            assertThat(offers(seen))
                    .isEqualTo(
                            offered(
                                    TlsVersion.TLS_1_0,
                                    TlsVersion.TLS_1_1,
                                    TlsVersion.TLS_1_2,
                                    TlsVersion.TLS_1_3));
            assertThat(facts(seen).groups()).extracting(TlsFacts.Group::bits).contains(1024);
        }
    }

    @Test
    void newestServer() {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.newest(folder, port, certificates)) {
            Observation seen = agreesWithNmap(port);
            assertThat(offers(seen)).isEqualTo(offered(TlsVersion.TLS_1_3));
        }
    }

    @Test
    void bareServer() {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.bare(folder, port, certificates)) {
            Observation seen = agreesWithNmap(port);
            assertThat(facts(seen).ciphers().get(TlsVersion.TLS_1_0))
                    .contains("TLS_RSA_WITH_NULL_SHA", "TLS_DH_anon_WITH_AES_128_CBC_SHA");
        }
    }

    @Test
    void oldServer() {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.old(folder, port, certificates)) {
            Observation seen = agreesWithNmap(port);
            assertThat(facts(seen).ciphers().get(TlsVersion.SSL_3))
                    .contains("TLS_RSA_WITH_RC4_128_MD5", "TLS_RSA_EXPORT_WITH_RC4_40_MD5");
        }
    }

    private static Observation agreesWithNmap(int port) {
        Observation seen = observe(port);
        System.err.println(
                +seen.connections()
                        + " conn "
                        + seen.durationMs()
                        + " ms "
                        + seen.reason()
                        + " "
                        + seen.detail());
        assertThat(seen.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(seen.reason()).as(seen.detail()).isNull();
        assertThat(seen.connections()).isLessThanOrEqualTo(TlsProbe.MAX_CONNECTIONS);
        assertThat(suites(seen)).isEqualTo(Nmap.ciphers(folder, port));
        return seen;
    }

    private static Observation observe(int port) {
        return new TlsProbe()
                .observe(new LabContext().map(443, port).with(PATIENT).context())
                .get(0);
    }

    private static TlsFacts facts(Observation seen) {
        return (TlsFacts) seen.facts();
    }

    private static Map<TlsVersion, Offer> offers(Observation seen) {
        return facts(seen).versions();
    }

    private static Map<TlsVersion, Offer> offered(TlsVersion... taken) {
        Map<TlsVersion, Offer> offers = new EnumMap<>(TlsVersion.class);
        for (TlsVersion version : TlsVersion.values()) {
            boolean isTaken = Set.of(taken).contains(version);
            offers.put(version, isTaken ? Offer.OFFERED : Offer.REFUSED);
        }
        return offers;
    }

    private static Map<String, Set<String>> suites(Observation seen) {
        Map<String, Set<String>> suites = new TreeMap<>();
        facts(seen)
                .ciphers()
                .forEach((version, names) -> suites.put(version.word(), new TreeSet<>(names)));
        return suites;
    }
}
