package io.github.checklistreport.probe.tls;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Goes from a certificate to its issuers, by name and signature, whatever else is wrong. */
final class IssuerWalk {
    /**
     * In bytes; an RSA key of 16384 bits has half of that. With larger ones reckoning takes for
     * ever.
     */
    private static final int MAX_KEY = 4096;

    private IssuerWalk() {}

    /** Whether the key of {@code certificate} is one to verify signatures by. */
    static boolean canJudge(X509Certificate certificate) {
        byte[] key = certificate.getPublicKey().getEncoded();
        return key != null && key.length <= MAX_KEY;
    }

    /** The first of {@code sent}, its issuer among them, and so on; each once. */
    static List<X509Certificate> climb(List<X509Certificate> sent) {
        List<X509Certificate> path = new ArrayList<>();
        Optional<X509Certificate> next = sent.stream().findFirst();
        while (next.isPresent()) {
            X509Certificate current = next.get();
            path.add(current);
            next =
                    isSelfSigned(current)
                            ? Optional.empty()
                            : issuer(current, sent).filter(one -> !path.contains(one));
        }
        return path;
    }

    /** One of {@code candidates} that signed {@code certificate}. */
    static Optional<X509Certificate> issuer(
            X509Certificate certificate, Collection<X509Certificate> candidates) {
        return candidates.stream().filter(one -> isSignedBy(certificate, one)).findFirst();
    }

    static boolean isSelfSigned(X509Certificate certificate) {
        return isSignedBy(certificate, certificate);
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!canJudge(issuer)
                || !certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
