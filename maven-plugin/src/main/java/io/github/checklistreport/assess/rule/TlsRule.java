package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Family;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether only TLS 1.2 and 1.3 are taken, without weak suites. One old version or weak suite at one
 * address is a failure; a pass needs an answer to everything from every address. Small groups for
 * the key exchange are a weakness apart, because browsers refuse the smallest by themselves.
 */
final class TlsRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.TLS_VERSIONS_CIPHERS,
                    Cards.rfc(
                            9325,
                            "TLSの安全な使い方の勧告",
                            "Recommendations for Secure Use of TLS and DTLS"),
                    Cards.rfc(8996, "TLS 1.0とTLS 1.1の廃止", "Deprecating TLS 1.0 and TLS 1.1"),
                    Cards.rfc(7465, "RC4暗号スイートの禁止", "Prohibiting RC4 Cipher Suites"),
                    Cards.link(
                            "https://wiki.mozilla.org/Security/Server_Side_TLS",
                            "Mozillaのサーバ側TLS指針",
                            "Mozilla's guideline for server-side TLS"));

    private static final Set<TlsVersion> OLD =
            Set.of(TlsVersion.SSL_2, TlsVersion.SSL_3, TlsVersion.TLS_1_0, TlsVersion.TLS_1_1);

    private static final int MIN_PRIME = 2048;
    private static final int MIN_CURVE = 224;

    /** Enough to know what to do; the evidence has them all. */
    private static final int SHOWN_SUITES = 10;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.TLS);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Addresses<TlsFacts> addresses = Addresses.of(evidence, ProbeName.TLS, TlsFacts.class);
        return ruling(addresses)
                .with(seen(addresses))
                .reproducedBy(
                        addresses.commands(
                                "nmap -Pn -p 443 --script ssl-enum-ciphers"
                                        + " --script-args tls.servername=%1$s %1$s",
                                "openssl s_client -connect %1$s:443 -servername %1$s -tls1_1"
                                        + " -cipher ALL:@SECLEVEL=0 </dev/null"));
    }

    private static Ruling ruling(Addresses<TlsFacts> addresses) {
        List<String> old = distinct(addresses, TlsRule::oldVersions);
        if (!old.isEmpty()) {
            return Ruling.fail(
                    Strength.FULL,
                    Saying.of(
                            "finding.tls-versions-ciphers.old-version",
                            joined(hosts(addresses, TlsRule::oldVersions)),
                            joined(old)));
        }
        List<String> weak = distinct(addresses, TlsRule::weakSuites);
        if (!weak.isEmpty()) {
            return Ruling.fail(
                    Strength.FULL,
                    Saying.of(
                            "finding.tls-versions-ciphers.weak-suite",
                            joined(hosts(addresses, TlsRule::weakSuites)),
                            weak.get(0)));
        }
        List<String> groups = distinct(addresses, TlsRule::weakGroups);
        if (!groups.isEmpty()) {
            return Ruling.weak(
                    Saying.of("finding.tls-versions-ciphers.weak-group", joined(groups)));
        }
        if (addresses.unclear().isPresent()) {
            return Ruling.unknown(addresses.unclear().get());
        }
        boolean modern = addresses.seen().stream().allMatch(one -> isModern(one.facts()));
        return modern
                ? Ruling.pass(Strength.FULL, Saying.of("finding.tls-versions-ciphers.modern-only"))
                : Ruling.unknown(Reason.NO_COMMON_ALGORITHM);
    }

    private static boolean isModern(TlsFacts facts) {
        return OLD.stream().allMatch(old -> facts.versions().get(old) == Offer.REFUSED)
                && (facts.versions().get(TlsVersion.TLS_1_2) == Offer.OFFERED
                        || facts.versions().get(TlsVersion.TLS_1_3) == Offer.OFFERED);
    }

    private static Stream<String> oldVersions(TlsFacts facts) {
        return offered(facts).filter(OLD::contains).map(TlsVersion::word);
    }

    private static Stream<TlsVersion> offered(TlsFacts facts) {
        return Stream.of(TlsVersion.values())
                .filter(version -> facts.versions().get(version) == Offer.OFFERED);
    }

    private static Stream<String> weakSuites(TlsFacts facts) {
        return facts.ciphers().values().stream().flatMap(List::stream).filter(WeakSuites::contain);
    }

    private static Stream<String> weakGroups(TlsFacts facts) {
        return facts.groups().stream().filter(TlsRule::isWeak).map(TlsRule::text);
    }

    /** A size of 0 belongs to a group that is not known, of which nothing can be said. */
    private static boolean isWeak(Group group) {
        int least = group.family() == Family.FINITE_FIELD ? MIN_PRIME : MIN_CURVE;
        return group.bits() > 0 && group.bits() < least;
    }

    private static String text(Group group) {
        return group.name() + " (" + group.bits() + " bit)";
    }

    private static List<Seen> seen(Addresses<TlsFacts> addresses) {
        List<Seen> seen = new ArrayList<>();
        for (Addresses.Seen<TlsFacts> one : addresses.seen()) {
            seen.add(
                    Seen.of(
                            "seen.tls-versions",
                            one.place()
                                    + ": "
                                    + joined(offered(one.facts()).map(TlsVersion::word).toList())));
        }
        distinct(addresses, TlsRule::weakSuites).stream()
                .limit(SHOWN_SUITES)
                .forEach(suite -> seen.add(Seen.of("seen.tls-weak-suite", suite)));
        distinct(addresses, facts -> facts.groups().stream().map(TlsRule::text))
                .forEach(group -> seen.add(Seen.of("seen.tls-group", group)));
        return seen;
    }

    private static List<String> distinct(
            Addresses<TlsFacts> addresses, Function<TlsFacts, Stream<String>> part) {
        return addresses.seen().stream()
                .flatMap(one -> part.apply(one.facts()))
                .distinct()
                .toList();
    }

    /** The hosts that {@code part} finds something at. */
    private static List<String> hosts(
            Addresses<TlsFacts> addresses, Function<TlsFacts, Stream<String>> part) {
        return addresses.seen().stream()
                .filter(one -> part.apply(one.facts()).findAny().isPresent())
                .map(one -> one.observation().target())
                .distinct()
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
