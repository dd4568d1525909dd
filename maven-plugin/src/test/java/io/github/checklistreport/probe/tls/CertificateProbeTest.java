package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabCertificates;
import io.github.checklistreport.lab.LabCertificates.Variant;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.NginxLab;
import io.github.checklistreport.lab.TlsServers;
import io.github.checklistreport.model.evidence.CertificateFacts;
import io.github.checklistreport.model.evidence.CertificateFacts.Problem;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateProbeTest {
    @TempDir static Path folder;
    private static LabCertificates certificates;

    @BeforeAll
    static void makeCertificates() {
        certificates = LabCertificates.in(folder);
    }

    @Test
    void readsTheChainAsSent() throws TrustStoreException {
        Map<Variant, Integer> ports = new EnumMap<>(Variant.class);
        StringBuilder servers = new StringBuilder();
        int[] free = LabProcess.freePorts(4);
        Variant[] variants = {
            Variant.GOOD, Variant.MISSING_INTERMEDIATE, Variant.EXTRA_OUT_OF_ORDER, Variant.EXPIRED
        };
        for (int i = 0; i < variants.length; i++) {
            ports.put(variants[i], free[i]);
            servers.append(
                    NginxLab.tls(
                            free[i],
                            certificates.chain(variants[i]),
                            certificates.key(variants[i]),
                            ""));
        }
        try (LabProcess server = NginxLab.start(folder, free[0], servers.toString())) {
            CertificateFacts good = facts(observe(ports.get(Variant.GOOD)));
            assertThat(good.problems()).isEmpty();
            assertThat(good.chain()).hasSize(2);
            assertThat(good.chain().get(0).names())
                    .containsExactly(
                            "social.example",
                            "www.social.example",
                            "media.social.example",
                            "mta-sts.social.example");
            assertThat(good.chain().get(0).keyBits()).isEqualTo(2048);
            assertThat(good.issuer()).isEqualTo("Lab Trust");
            assertThat(good.lifeLeft()).isEqualTo(1.0);
            assertThat(good.store()).isEqualTo("root.pem");
            assertThat(facts(observe(ports.get(Variant.MISSING_INTERMEDIATE))).problems())
                    .containsExactly(Problem.INCOMPLETE_CHAIN);
            CertificateFacts extra = facts(observe(ports.get(Variant.EXTRA_OUT_OF_ORDER)));
            assertThat(extra.problems()).isEmpty();
            assertThat(extra.chain()).hasSize(4);
            assertThat(facts(observe(ports.get(Variant.EXPIRED))).problems())
                    .containsExactly(Problem.EXPIRED);
        }
    }

    @Test
    void readsTheChainOfAServerThatJavaDoesNotSpeakTo() throws TrustStoreException {
        int port = LabProcess.freePort();
        try (LabProcess server = TlsServers.outdated(folder, port, certificates)) {
            CertificateFacts facts = facts(observe(port));
            assertThat(facts.problems()).isEmpty();
            assertThat(facts.chain()).hasSize(2);
        }
    }

    private static Observation observe(int port) throws TrustStoreException {
        return new CertificateProbe()
                .observe(
                        new LabContext()
                                .map(443, port)
                                .with(TlsServers.PATIENT)
                                .with(TrustStores.ofPem(certificates.root()))
                                .context())
                .get(0);
    }

    private static CertificateFacts facts(Observation seen) {
        assertThat(seen.outcome()).as(seen.detail()).isEqualTo(Outcome.OBSERVED);
        return (CertificateFacts) seen.facts();
    }
}
