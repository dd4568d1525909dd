package io.github.checklistreport.probe.tls;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a path of trust from the certificates sent, and no others (RFC 5280 §6). */
final class TrustPath {
    private final List<X509Certificate> sent;
    private final Set<TrustAnchor> anchors;

    TrustPath(List<X509Certificate> sent, Collection<X509Certificate> roots) {
        this.sent = List.copyOf(sent);
        this.anchors =
                roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    }

    /** The path as it was at a moment, without its root; empty where there was none. */
    Optional<List<X509Certificate>> at(Instant moment) {
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        try {
            X509CertSelector leaf = new X509CertSelector();
            leaf.setCertificate(sent.get(0));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, leaf);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(moment));
            List<X509Certificate> usable = sent.stream().filter(IssuerWalk::canJudge).toList();
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(usable)));
            PKIXCertPathBuilderResult result =
                    (PKIXCertPathBuilderResult)
                            CertPathBuilder.getInstance("PKIX").build(parameters);
            return Optional.of(
                    result.getCertPath().getCertificates().stream()
                            .map(X509Certificate.class::cast)
                            .toList());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
