package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabCertificates;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.Nmap;
import io.github.checklistreport.lab.TlsServers;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan against real servers, each compared with what nmap finds. */
class TlsProbeTest {
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

    @Test
    void tellsWhatItKnowsWhenItsConnectionsAreSpent() {
        int port = LabProcess.freePort();
        Target two =
                new Target(
                        LabContext.HOST,
                        LabContext.HOST,
                        List.of("www.social.example", "files.social.example"),
                        LabContext.HOST,
                        List.of(),
                        null,
                        Set.of(Target.Consent.OUTSIDE),
                        null);
        LabContext context =
                new LabContext()
                        .map(443, port)
                        .map("www.social.example", 443, port)
                        .with(two)
                        .with(TlsServers.PATIENT);
        try (LabProcess server = TlsServers.legacy(folder, port, certificates)) {
            List<Observation> seen = new TlsProbe().observe(context.context());
            assertThat(seen).hasSize(3);
            assertThat(seen.subList(0, 2))
                    .allSatisfy(
                            one -> {
                                assertThat(one.reason()).isEqualTo(Reason.BUDGET_SPENT);
                                assertThat(one.connections()).isLessThanOrEqualTo(200 / 3);
                                assertThat(offers(one))
                                        .containsEntry(TlsVersion.TLS_1_0, Offer.OFFERED);
                            });
            assertThat(seen.get(2).reason()).isEqualTo(Reason.NO_ADDRESS);
        }
    }

    private static Observation agreesWithNmap(int port) {
        Observation seen = observe(port);
        assertThat(seen.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(seen.reason()).as(seen.detail()).isNull();
        assertThat(seen.connections()).isLessThanOrEqualTo(TlsProbe.MAX_CONNECTIONS);
        assertThat(suites(seen)).isEqualTo(Nmap.ciphers(folder, port));
        return seen;
    }

    private static Observation observe(int port) {
        return new TlsProbe()
                .observe(new LabContext().map(443, port).with(TlsServers.PATIENT).context())
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
