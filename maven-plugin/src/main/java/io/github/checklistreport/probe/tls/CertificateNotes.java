package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.CertificateFacts;
import io.github.checklistreport.model.evidence.CertificateFacts.Certificate;
import io.github.checklistreport.model.evidence.CertificateFacts.Problem;
import io.github.checklistreport.probe.common.RemoteText;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Writes certificates down as evidence holds them. */
final class CertificateNotes {
    /** Longer than any honest name, and short enough for a pattern that goes deep. */
    private static final int MAX_NAME = 1000;

    private static final Pattern ORGANISATION = Pattern.compile("(?:^|,)O=((?:\\\\.|[^,\\\\])*)");

    private CertificateNotes() {}

    static CertificateFacts facts(
            SentChain chain, List<Problem> problems, Instant now, String store) {
        X509Certificate leaf = chain.leaf();
        List<Certificate> certificates = new ArrayList<>();
        for (X509Certificate one : chain.certificates()) {
            certificates.add(certificate(one, one == leaf ? HostMatch.names(one) : List.of()));
        }
        return new CertificateFacts(
                certificates,
                problems,
                leaf.getNotBefore().toInstant(),
                leaf.getNotAfter().toInstant(),
                lifeLeft(leaf, now),
                organisation(leaf.getIssuerX500Principal()),
                store);
    }

    private static Certificate certificate(X509Certificate certificate, List<String> names) {
        return new Certificate(
                name(certificate.getSubjectX500Principal()),
                name(certificate.getIssuerX500Principal()),
                names.stream().map(RemoteText::clean).toList(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                RemoteText.clean(Keys.type(certificate)),
                Keys.bits(certificate),
                RemoteText.clean(certificate.getSigAlgName()),
                sha256(certificate));
    }

    /** The fraction to two digits, so that a reader can check it. */
    static double lifeLeft(X509Certificate leaf, Instant now) {
        Instant end = leaf.getNotAfter().toInstant();
        double life = Duration.between(leaf.getNotBefore().toInstant(), end).toSeconds();
        double left = Duration.between(now, end).toSeconds();
        double fraction = life <= 0 ? 0 : Math.max(0, Math.min(1, left / life));
        return Math.round(fraction * 100) / 100.0;
    }

    private static String name(X500Principal principal) {
        return RemoteText.clean(principal.getName(X500Principal.RFC2253));
    }

    private static @Nullable String organisation(X500Principal principal) {
        String name = principal.getName(X500Principal.RFC2253);
        Matcher matcher =
                ORGANISATION.matcher(name.substring(0, Math.min(name.length(), MAX_NAME)));
        return matcher.find()
                ? RemoteText.clean(matcher.group(1).replaceAll("\\\\(.)", "$1"))
                : null;
    }

    private static String sha256(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
