package io.github.checklistreport.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CertificateFacts;
import io.github.checklistreport.model.evidence.CertificateFacts.Problem;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Family;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.model.evidence.Vantage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Server SERVER =
            new Server(
                    "Example",
                    "social.example",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());

    /**
     * An address a word: the offers of SSLv2 to TLSv1.3 as o, r and u, then suites and groups; or
     * the reason for silence.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rrrroo                              | PASS FULL finding.tls-versions-ciphers.modern-only
                    rrrror rrrrro                       | PASS FULL finding.tls-versions-ciphers.modern-only
                    rrrroo,TLS_RSA_WITH_AES_128_CBC_SHA | PASS FULL finding.tls-versions-ciphers.modern-only
                    rrrooo                              | FAIL FULL finding.tls-versions-ciphers.old-version
                    orrroo                              | FAIL FULL finding.tls-versions-ciphers.old-version
                    rrrroo rrroor                       | FAIL FULL finding.tls-versions-ciphers.old-version
                    rrooou                              | FAIL FULL finding.tls-versions-ciphers.old-version
                    rrrroo,TLS_RSA_WITH_3DES_EDE_CBC_SHA| FAIL FULL finding.tls-versions-ciphers.weak-suite
                    rrrroo,TLS_DH_anon_WITH_AES_128_CBC_SHA | FAIL FULL finding.tls-versions-ciphers.weak-suite
                    rrrroo,TLS_RSA_WITH_NULL_SHA256 BLOCKED | FAIL FULL finding.tls-versions-ciphers.weak-suite
                    rrrroo,1024                         | WEAK FULL finding.tls-versions-ciphers.weak-group
                    rrrroo,2048                         | PASS FULL finding.tls-versions-ciphers.modern-only
                    rrruoo                              | UNKNOWN PARTIAL reason.blocked
                    rrrroo TIMED_OUT                    | UNKNOWN PARTIAL reason.timed-out
                    NOT_THE_PROTOCOL                    | UNKNOWN PARTIAL reason.not-the-protocol
                    BUDGET_SPENT rrrooo                 | FAIL FULL finding.tls-versions-ciphers.old-version
                    """)
    void judgesVersionsAndSuites(String addresses, String ruling) {
        List<Observation> seen = Stream.of(addresses.split(" ")).map(TlsRulesTest::tls).toList();
        assertThat(judged(new TlsRule(), seen)).isEqualTo(ruling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    80             | PASS FULL finding.certificate.valid               | PASS PARTIAL finding.certificate-expiry.time-left
                    31             | PASS FULL finding.certificate.valid               | PASS PARTIAL finding.certificate-expiry.time-left
                    29             | PASS FULL finding.certificate.valid               | FAIL PARTIAL finding.certificate-expiry.late
                    -1,EXPIRED     | FAIL FULL finding.certificate.expired             | FAIL FULL finding.certificate-expiry.expired
                    80 -1,EXPIRED  | FAIL FULL finding.certificate.expired             | FAIL FULL finding.certificate-expiry.expired
                    80,NAME_MISMATCH | FAIL FULL finding.certificate.name-mismatch     | PASS PARTIAL finding.certificate-expiry.time-left
                    80,SELF_SIGNED | FAIL FULL finding.certificate.self-signed         | PASS PARTIAL finding.certificate-expiry.time-left
                    80,INCOMPLETE_CHAIN | FAIL FULL finding.certificate.incomplete-chain | PASS PARTIAL finding.certificate-expiry.time-left
                    80,UNTRUSTED   | FAIL PARTIAL finding.certificate.untrusted        | PASS PARTIAL finding.certificate-expiry.time-left
                    80,UNTRUSTED 80,WEAK_KEY | FAIL FULL finding.certificate.weak-key  | PASS PARTIAL finding.certificate-expiry.time-left
                    80,MUST_STAPLE_WITHOUT_STAPLE | WEAK FULL finding.certificate.must-staple | PASS PARTIAL finding.certificate-expiry.time-left
                    80 TIMED_OUT   | UNKNOWN PARTIAL reason.timed-out                  | UNKNOWN PARTIAL reason.timed-out
                    TIMED_OUT 29   | UNKNOWN PARTIAL reason.timed-out                  | FAIL PARTIAL finding.certificate-expiry.late
                    RESET          | UNKNOWN PARTIAL reason.reset                      | UNKNOWN PARTIAL reason.reset
                    """)
    void judgesCertificates(String addresses, String certificate, String expiry) {
        List<Observation> seen =
                Stream.of(addresses.split(" ")).map(TlsRulesTest::certificate).toList();
        assertThat(judged(new CertificateRule(), seen)).isEqualTo(certificate);
        assertThat(judged(new CertificateExpiryRule(), seen)).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    letsencrypt.org                  | PASS FULL finding.certificate.valid
                    letsencrypt.org; validationmethods=dns-01 | PASS FULL finding.certificate.valid
                    sectigo.com                      | WEAK FULL finding.certificate.issuer-not-in-caa
                    ;                                | WEAK FULL finding.certificate.issuer-not-in-caa
                    """)
    void comparesTheIssuerWithCaa(String value, String ruling) {
        CaaFacts caa =
                new CaaFacts(List.of(new CaaFacts.CaaRecord(0, "issue", value)), "social.example");
        assertThat(
                        judged(
                                new CertificateRule(),
                                List.of(certificate("80"), observation(ProbeName.CAA, null, caa))))
                .isEqualTo(ruling);
    }

    /** The registry that the probe works with says the same of every suite by its number. */
    @Test
    void callsTheSameSuitesWeakAsTheRegistry() throws IOException {
        Path registry =
                Path.of("src/main/resources/io/github/checklistreport/tls/cipher-suites.txt");
        List<String[]> suites =
                Files.readAllLines(registry).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .filter(suite -> !suite[2].equals("2.0"))
                        .toList();
        assertThat(suites).hasSizeGreaterThan(300);
        assertThat(suites)
                .allSatisfy(
                        suite ->
                                assertThat(WeakSuites.contain(suite[1]))
                                        .as(suite[1])
                                        .isEqualTo(!suite[3].equals("-")));
    }

    @Test
    void tellsAReaderWhatToRun() {
        Ruling ruling = new TlsRule().judge(evidence(List.of(tls("rrrroo"))), SERVER);
        assertThat(ruling.commands())
                .contains(
                        "nmap -Pn -p 443 --script ssl-enum-ciphers --script-args"
                                + " tls.servername=social.example social.example");
        assertThat(ruling.seen()).isNotEmpty();
    }

    private static String judged(Rule rule, List<Observation> observations) {
        Ruling ruling = rule.judge(evidence(observations), SERVER);
        return ruling.result() + " " + ruling.strength() + " " + ruling.because().key();
    }

    private static Evidence evidence(List<Observation> observations) {
        return new Evidence(
                "social.example",
                NOW,
                NOW,
                new Vantage(null, null, "test"),
                Aim.ordinary(),
                observations);
    }

    private static Observation tls(String address) {
        String[] parts = address.split(",");
        if (!parts[0].matches("[oru]{6}")) {
            return observation(ProbeName.TLS, Reason.valueOf(parts[0]), null);
        }
        Map<TlsVersion, Offer> versions = new EnumMap<>(TlsVersion.class);
        for (TlsVersion version : TlsVersion.values()) {
            versions.put(
                    version,
                    switch (parts[0].charAt(version.ordinal())) {
                        case 'o' -> Offer.OFFERED;
                        case 'r' -> Offer.REFUSED;
                        default -> Offer.UNKNOWN;
                    });
        }
        List<String> suites = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.startsWith("TLS")) {
                suites.add(part);
            } else {
                groups.add(new Group(Family.FINITE_FIELD, "DH", Integer.parseInt(part)));
            }
        }
        TlsFacts facts = new TlsFacts(versions, Map.of(TlsVersion.TLS_1_2, suites), groups);
        return observation(ProbeName.TLS, parts[0].contains("u") ? Reason.BLOCKED : null, facts);
    }

    /** Days left of 90, then problems; or the reason for silence. */
    private static Observation certificate(String address) {
        String[] parts = address.split(",");
        if (!parts[0].matches("-?\\d+")) {
            return observation(ProbeName.CERTIFICATE, Reason.valueOf(parts[0]), null);
        }
        int days = Integer.parseInt(parts[0]);
        Instant end = NOW.plus(Duration.ofDays(days));
        List<Problem> problems = Stream.of(parts).skip(1).map(Problem::valueOf).toList();
        CertificateFacts facts =
                new CertificateFacts(
                        List.of(),
                        problems,
                        end.minus(Duration.ofDays(90)),
                        end,
                        Math.max(0, days / 90.0),
                        "Let's Encrypt",
                        "Java (17)");
        return observation(ProbeName.CERTIFICATE, null, facts);
    }

    private static Observation observation(ProbeName probe, Reason reason, Facts facts) {
        return new Observation(
                probe,
                "social.example",
                "192.0.2.1",
                NOW,
                5,
                1,
                facts == null ? Outcome.INCONCLUSIVE : Outcome.OBSERVED,
                reason,
                null,
                facts);
    }
}
