package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CertificateFacts;
import io.github.checklistreport.model.evidence.CertificateFacts.Problem;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every address sends a valid, complete and trusted chain. A chain that ends outside the
 * roots is a failure in part only, because browsers have roots of their own. An issuer that CAA
 * does not name is a weakness: CAA binds at the time of issue, and may have been changed since.
 */
final class CertificateRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.CERTIFICATE,
                    Cards.rfc(
                            5280,
                            "X.509証明書と証明書パスの検証",
                            "Internet X.509 Public Key Infrastructure Certificate Profile"),
                    Cards.rfc(9525, "TLSでのサービス名の照合", "Service Identity in TLS"),
                    Cards.rfc(8659, "DNSのCAAレコード", "DNS CAA Resource Record"),
                    Cards.link(
                            "https://cabforum.org/working-groups/server/baseline-requirements/"
                                    + "requirements/",
                            "CA/Browser Forumのサーバ証明書基本要件",
                            "CA/Browser Forum: Baseline Requirements for TLS server certificates"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.CERTIFICATE);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Addresses<CertificateFacts> addresses =
                Addresses.of(evidence, ProbeName.CERTIFICATE, CertificateFacts.class);
        return ruling(addresses, evidence)
                .with(CertificateTable.of(addresses))
                .reproducedBy(
                        addresses.commands(
                                "openssl s_client -connect %1$s:443 -servername %1$s"
                                        + " -verify_hostname %1$s -showcerts </dev/null"));
    }

    private static Ruling ruling(Addresses<CertificateFacts> addresses, Evidence evidence) {
        Optional<Ruling> wrong = worst(addresses);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Optional<Ruling> excluded =
                addresses.seen().stream().flatMap(one -> excluded(one, evidence)).findFirst();
        if (excluded.isPresent()) {
            return excluded.get();
        }
        return addresses
                .unclear()
                .map(Ruling::unknown)
                .orElseGet(
                        () -> Ruling.pass(Strength.FULL, Saying.of("finding.certificate.valid")));
    }

    private static Optional<Ruling> worst(Addresses<CertificateFacts> addresses) {
        return addresses.seen().stream()
                .flatMap(one -> one.facts().problems().stream().map(word -> ruling(word, one)))
                .min(
                        Comparator.comparing(
                                        Ruling::result, Comparator.comparing(CertificateRule::rank))
                                .thenComparing(Ruling::strength));
    }

    private static int rank(Result result) {
        return result == Result.FAIL ? 0 : 1;
    }

    private static Ruling ruling(Problem problem, Addresses.Seen<CertificateFacts> one) {
        String host = one.observation().target();
        return switch (problem) {
            case EXPIRED -> fail("finding.certificate.expired", host);
            case NOT_YET_VALID -> fail("finding.certificate.not-yet-valid", host);
            case NAME_MISMATCH -> fail("finding.certificate.name-mismatch", host);
            case SELF_SIGNED -> fail("finding.certificate.self-signed", host);
            case INCOMPLETE_CHAIN -> fail("finding.certificate.incomplete-chain", host);
            case UNTRUSTED ->
                    Ruling.fail(
                            Strength.PARTIAL,
                            Saying.of("finding.certificate.untrusted", host, one.facts().store()));
            case WRONG_PURPOSE -> fail("finding.certificate.wrong-purpose", host);
            case WEAK_KEY -> fail("finding.certificate.weak-key", host);
            case WEAK_SIGNATURE -> fail("finding.certificate.weak-signature", host);
            case MUST_STAPLE_WITHOUT_STAPLE ->
                    Ruling.weak(Saying.of("finding.certificate.must-staple", host));
        };
    }

    private static Ruling fail(String key, String host) {
        return Ruling.fail(Strength.FULL, Saying.of(key, host));
    }

    private static Stream<Ruling> excluded(
            Addresses.Seen<CertificateFacts> one, Evidence evidence) {
        String issuer = one.facts().issuer();
        List<String> allowed = allowed(one.observation().target(), evidence);
        if (issuer == null || allowed.isEmpty() || !Authorities.excluded(issuer, allowed)) {
            return Stream.empty();
        }
        String host = one.observation().target();
        return Stream.of(
                Ruling.weak(Saying.of("finding.certificate.issuer-not-in-caa", host, issuer)));
    }

    private static List<String> allowed(String host, Evidence evidence) {
        return evidence.of(ProbeName.CAA).stream()
                .filter(one -> one.target().equals(host))
                .map(Observation::facts)
                .filter(CaaFacts.class::isInstance)
                .flatMap(facts -> ((CaaFacts) facts).records().stream())
                .filter(record -> record.tag().startsWith("issue"))
                .map(CaaFacts.CaaRecord::value)
                .toList();
    }
}
