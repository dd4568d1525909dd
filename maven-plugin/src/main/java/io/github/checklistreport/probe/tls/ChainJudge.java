package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.CertificateFacts.Problem;
import io.github.checklistreport.probe.tls.SentChain.Staple;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what is wrong with a chain, for a host, at a moment. Pure. Dates are judged apart from the
 * path, because a path that cannot be built does not say why.
 */
final class ChainJudge {
    private static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
    private static final String ANY_PURPOSE = "2.5.29.37.0";
    private static final String TLS_FEATURE = "1.3.6.1.5.5.7.1.24";

    /** Where a certificate names its OCSP responder, in DER: 1.3.6.1.5.5.7.48.1. */
    private static final byte[] OCSP = {0x2B, 6, 1, 5, 5, 7, 0x30, 1};

    private final SentChain chain;
    private final Collection<X509Certificate> roots;
    private final String host;
    private final Instant now;

    ChainJudge(SentChain chain, Collection<X509Certificate> roots, String host, Instant now) {
        this.chain = chain;
        this.roots = List.copyOf(roots);
        this.host = host;
        this.now = now;
    }

    /** Every problem, the worst first. */
    List<Problem> problems() {
        Set<Problem> found = EnumSet.noneOf(Problem.class);
        List<X509Certificate> path = path(found);
        path.forEach(one -> addOwn(one, found));
        X509Certificate leaf = chain.leaf();
        if (!HostMatch.matches(leaf, host)) {
            found.add(Problem.NAME_MISMATCH);
        }
        if (!isForServers(leaf)) {
            found.add(Problem.WRONG_PURPOSE);
        }
        if (chain.staple() == Staple.MISSING && demandsStaple(leaf)) {
            found.add(Problem.MUST_STAPLE_WITHOUT_STAPLE);
        }
        return List.copyOf(found);
    }

    /** The certificates that trust rests on, or would rest on. */
    private List<X509Certificate> path(Set<Problem> found) {
        TrustPath trust = new TrustPath(chain.certificates(), roots);
        Optional<List<X509Certificate>> path =
                moments().flatMap(moment -> trust.at(moment).stream()).findFirst();
        if (path.isPresent()) {
            return path.get();
        }
        List<X509Certificate> climbed = IssuerWalk.climb(chain.certificates());
        noPath(climbed).ifPresent(found::add);
        return withoutOwnRoot(climbed);
    }

    /**
     * Moments at which a path may have held: now first, then the ends of each validity, so that a
     * chain that has merely run out is not called untrusted.
     */
    private Stream<Instant> moments() {
        Stream<Instant> ends =
                chain.certificates().stream()
                        .flatMap(one -> Stream.of(one.getNotAfter(), one.getNotBefore()))
                        .map(Date::toInstant);
        return Stream.concat(Stream.of(now), ends);
    }

    private Optional<Problem> noPath(List<X509Certificate> climbed) {
        X509Certificate top = climbed.get(climbed.size() - 1);
        boolean alone = climbed.size() == 1;
        if (IssuerWalk.isSelfSigned(top)) {
            return Optional.of(alone ? Problem.SELF_SIGNED : Problem.UNTRUSTED);
        }
        if (IssuerWalk.issuer(top, roots).isPresent()) {
            boolean explained = climbed.stream().anyMatch(this::hasProblemOfItsOwn);
            return explained ? Optional.empty() : Optional.of(Problem.UNTRUSTED);
        }
        return Optional.of(alone ? Problem.INCOMPLETE_CHAIN : Problem.UNTRUSTED);
    }

    private boolean hasProblemOfItsOwn(X509Certificate certificate) {
        Set<Problem> own = EnumSet.noneOf(Problem.class);
        addOwn(certificate, own);
        return !own.isEmpty();
    }

    /** Nobody relies on what a root says of itself. */
    private static List<X509Certificate> withoutOwnRoot(List<X509Certificate> climbed) {
        int last = climbed.size() - 1;
        boolean root = last > 0 && IssuerWalk.isSelfSigned(climbed.get(last));
        return root ? climbed.subList(0, last) : climbed;
    }

    private void addOwn(X509Certificate certificate, Set<Problem> found) {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            found.add(Problem.EXPIRED);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            found.add(Problem.NOT_YET_VALID);
        }
        if (Keys.isWeak(certificate)) {
            found.add(Problem.WEAK_KEY);
        }
        if (Keys.isWeaklySigned(certificate)) {
            found.add(Problem.WEAK_SIGNATURE);
        }
    }

    private static boolean isForServers(X509Certificate leaf) {
        try {
            List<String> uses = leaf.getExtendedKeyUsage();
            return uses == null || uses.contains(SERVER_AUTH) || uses.contains(ANY_PURPOSE);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    /** Since many authorities gave up OCSP, a staple is missed only where there could be one. */
    private static boolean demandsStaple(X509Certificate leaf) {
        byte[] access = leaf.getExtensionValue("1.3.6.1.5.5.7.1.1");
        return leaf.getExtensionValue(TLS_FEATURE) != null
                && access != null
                && contains(access, OCSP);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
