package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The certificate chain as sent, the server's own first.
 *
 * @param problems what is wrong; empty where nothing is
 * @param lifeLeft the fraction of its validity that was left when it was seen, 0 to 1
 * @param issuer the organisation that issued the server's certificate; null where it has none
 * @param store the name of the roots it was judged by
 */
public record CertificateFacts(
        List<Certificate> chain,
        List<Problem> problems,
        Instant notBefore,
        Instant notAfter,
        double lifeLeft,
        @Nullable String issuer,
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

    /** What can be wrong with a chain, the worst first. */
    public enum Problem implements Word {
        /** It, or one that it rests on, has run out. */
        EXPIRED("expired"),
        /** It, or one that it rests on, does not hold yet. */
        NOT_YET_VALID("not-yet-valid"),
        /** None of its names is that of the host (RFC 6125). */
        NAME_MISMATCH("name-mismatch"),
        /** It is signed by nobody but itself. */
        SELF_SIGNED("self-signed"),
        /** The issuer of the server's certificate was not sent and is not among the roots. */
        INCOMPLETE_CHAIN("incomplete-chain"),
        /** No path leads from it to one of the roots. */
        UNTRUSTED("untrusted"),
        /** It is for other uses than a server (RFC 5280 §4.2.1.12). */
        WRONG_PURPOSE("wrong-purpose"),
        /** An RSA key under 2048 bits, a curve under 256 bits, or DSA. */
        WEAK_KEY("weak-key"),
        /** Signed with MD2, MD5 or SHA-1. */
        WEAK_SIGNATURE("weak-signature"),
        /** It demands a stapled OCSP answer (RFC 7633), which was not sent. */
        MUST_STAPLE_WITHOUT_STAPLE("must-staple-without-staple");

        private final String word;

        Problem(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
