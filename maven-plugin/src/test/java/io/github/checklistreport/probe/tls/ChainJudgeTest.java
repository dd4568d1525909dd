package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabCertificates;
import io.github.checklistreport.lab.LabCertificates.Variant;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.Openssl;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.probe.tls.SentChain.Staple;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainJudgeTest {
    @TempDir static Path folder;
    private static LabCertificates certificates;
    private static List<X509Certificate> roots;

    @BeforeAll
    static void makeCertificates() throws TrustStoreException {
        certificates = LabCertificates.in(folder);
        roots = TrustStores.ofPem(certificates.root()).certificates();
    }

    /**
     * The last column is what {@code openssl verify} says in the same run. It accepts a certificate
     * that demands a staple, because it never sees one.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GOOD                |                            | : OK
                    EXTRA_OUT_OF_ORDER  |                            | : OK
                    MISSING_INTERMEDIATE| incomplete-chain           | unable to get local issuer
                    SELF_SIGNED         | self-signed                | self-signed certificate
                    STRANGER            | untrusted                  | self-signed certificate in certificate chain
                    EXPIRED             | expired                    | certificate has expired
                    NOT_YET_VALID       | not-yet-valid              | certificate is not yet valid
                    OTHER_NAME          | name-mismatch              | hostname mismatch
                    RSA_1024            | weak-key                   | key too weak
                    SHA_1               | weak-signature             | digest algorithm too weak
                    WILDCARD            | name-mismatch              | hostname mismatch
                    CLIENT_ONLY         | wrong-purpose              | certificate purpose
                    MUST_STAPLE         | must-staple-without-staple | : OK
                    """)
    void agreesWithOpenssl(Variant variant, String problems, String openssl) throws Exception {
        assertThat(problems(variant, Duration.ZERO)).isEqualTo(problems == null ? "" : problems);
        assertThat(verify(variant)).contains(openssl);
    }

    @Test
    void runsOutAsTimePasses() {
        assertThat(problems(Variant.GOOD, Duration.ofDays(91))).isEqualTo("expired");
        assertThat(problems(Variant.GOOD, Duration.ofDays(-1))).isEqualTo("not-yet-valid");
    }

    @Test
    void isNotTrustedWithoutRoots() {
        ChainJudge judge =
                new ChainJudge(sent(Variant.GOOD), List.of(), LabContext.HOST, Instant.now());
        assertThat(words(judge)).isEqualTo("untrusted");
    }

    @Test
    void missesNoStapleWhereNoneWasAskedFor() {
        SentChain chain = new SentChain(sent(Variant.MUST_STAPLE).certificates(), Staple.UNKNOWN);
        assertThat(words(new ChainJudge(chain, roots, LabContext.HOST, Instant.now()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "social.example, social.example, true",
        "SOCIAL.example, social.example, true",
        "*.social.example, www.social.example, true",
        "*.social.example, social.example, false",
        "*.social.example, a.b.social.example, false",
        "*.example, social.example, false",
        "w*.social.example, www.social.example, false",
        "*.*.example, a.b.example, false",
        "xn--u9j5h1btf1e.example, xn--u9j5h1btf1e.example, true",
        "social.example.evil.example, social.example, false",
    })
    void matchesNames(String name, String host, boolean matches) {
        assertThat(HostMatch.matches(name, host)).isEqualTo(matches);
    }

    private static String problems(Variant variant, Duration later) {
        SentChain chain = sent(variant);
        return words(new ChainJudge(chain, roots, LabContext.HOST, Instant.now().plus(later)));
    }

    private static String words(ChainJudge judge) {
        return judge.problems().stream().map(Word::word).collect(Collectors.joining(" "));
    }

    private static SentChain sent(Variant variant) {
        try {
            return new SentChain(
                    TrustStores.ofPem(certificates.chain(variant)).certificates(), Staple.MISSING);
        } catch (TrustStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first certificate of a file is the one that openssl looks at. */
    private static String verify(Variant variant) {
        String chain = certificates.chain(variant).toString();
        return Openssl.tryRun(
                        folder,
                        "verify",
                        "-auth_level",
                        "2",
                        "-purpose",
                        "sslserver",
                        "-verify_hostname",
                        LabContext.HOST,
                        "-CAfile",
                        certificates.root().toString(),
                        "-untrusted",
                        chain,
                        chain)
                .output();
    }
}
