package io.github.checklistreport.model.evidence;

import java.time.Instant;
import java.util.List;

/**
 * The certificate chain as sent, the server's own first.
 *
 * @param problems words for what is wrong; empty where nothing is
 * @param lifeLeft the fraction of its validity that was left when it was seen, 0 to 1
 * @param store the name of the roots it was judged by
 */
public record CertificateFacts(
        List<Certificate> chain,
        List<String> problems,
        Instant notBefore,
        Instant notAfter,
        double lifeLeft,
        String store)
        implements Facts {
    public CertificateFacts {
        chain = List.copyOf(chain);
        problems = List.copyOf(problems);
    }

    /**
     * One certificate.
     *
     * @param names the names it is for; empty but for the server's own
     * @param sha256 its fingerprint in hex
     */
    public record Certificate(
            String subject,
            String issuer,
            List<String> names,
            Instant notBefore,
            Instant notAfter,
            String keyType,
            int keyBits,
            String signature,
            String sha256) {
        public Certificate {
            names = List.copyOf(names);
        }
    }
}
