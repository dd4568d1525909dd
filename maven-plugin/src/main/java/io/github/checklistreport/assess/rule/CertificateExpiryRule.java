package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.CertificateFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Whether certificates are renewed in time, which is all that can be seen of a notice.
 *
 * <p>One that has run out proves that no notice did its work. One that should long have been
 * renewed only makes that doubtful: a notice may have come and somebody may be about to act. Tools
 * renew at a third of the lifetime, so that is "long" for certificates of days; for those of a year
 * it is 30 days. One with time left supports an admin who says that notices come, and never proves
 * it.
 */
final class CertificateExpiryRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.CERTIFICATE_EXPIRY,
                    Cards.rfc(
                            5280,
                            "X.509証明書と証明書パスの検証",
                            "Internet X.509 Public Key Infrastructure Certificate Profile"),
                    Cards.link(
                            "https://letsencrypt.org/docs/integration-guide/",
                            "Let's Encrypt 統合ガイド（更新の時期）",
                            "Let's Encrypt Integration Guide (when to renew)"));

    private static final double LATE_FRACTION = 1.0 / 3;
    private static final long LATE_DAYS = 30;

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
        return ruling(addresses)
                .with(CertificateTable.of(addresses))
                .reproducedBy(
                        addresses.commands(
                                "openssl s_client -connect %1$s:443 -servername %1$s </dev/null"
                                        + " | openssl x509 -noout -dates"));
    }

    private static Ruling ruling(Addresses<CertificateFacts> addresses) {
        Optional<Addresses.Seen<CertificateFacts>> first =
                addresses.seen().stream().min(Comparator.comparing(one -> one.facts().notAfter()));
        Optional<Ruling> late = first.flatMap(CertificateExpiryRule::late);
        if (late.isPresent() || addresses.unclear().isPresent() || first.isEmpty()) {
            return late.or(() -> addresses.unclear().map(Ruling::unknown)).orElseThrow();
        }
        return Ruling.pass(
                Strength.PARTIAL,
                Saying.of("finding.certificate-expiry.time-left", daysLeft(first.get())));
    }

    private static Optional<Ruling> late(Addresses.Seen<CertificateFacts> one) {
        String host = one.observation().target();
        if (one.observation().startedAt().isAfter(one.facts().notAfter())) {
            return Optional.of(
                    Ruling.fail(
                            Strength.FULL, Saying.of("finding.certificate-expiry.expired", host)));
        }
        long days = daysLeft(one);
        boolean late = one.facts().lifeLeft() < LATE_FRACTION && days < LATE_DAYS;
        return late
                ? Optional.of(
                        Ruling.fail(
                                Strength.PARTIAL,
                                Saying.of("finding.certificate-expiry.late", host, days)))
                : Optional.empty();
    }

    private static long daysLeft(Addresses.Seen<CertificateFacts> one) {
        return Duration.between(one.observation().startedAt(), one.facts().notAfter()).toDays();
    }
}
