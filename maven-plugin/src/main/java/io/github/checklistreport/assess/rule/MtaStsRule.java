package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.MtaStsFacts;
import io.github.checklistreport.model.evidence.MtaStsFacts.Problem;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.TlsRptFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether mail to the domain must be encrypted, and whether failures are reported. Everything that
 * a sender would act on is public, so both a pass and a fail prove all there is to prove.
 */
final class MtaStsRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.MTA_STS,
                    Cards.rfc(8461, "MTA-STS", "SMTP MTA Strict Transport Security (MTA-STS)"),
                    Cards.rfc(8460, "SMTPのTLS報告", "SMTP TLS Reporting"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.MTA_STS, ProbeName.TLS_RPT);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Told<MtaStsFacts> sts = Told.one(evidence, ProbeName.MTA_STS, MtaStsFacts.class);
        Told<TlsRptFacts> reports = Told.one(evidence, ProbeName.TLS_RPT, TlsRptFacts.class);
        return ruling(sts, reports)
                .with(seen(sts, reports))
                .reproducedBy(
                        "dig TXT _mta-sts." + sts.target(),
                        "curl https://mta-sts." + sts.target() + "/.well-known/mta-sts.txt",
                        "dig MX " + sts.target(),
                        "dig TXT _smtp._tls." + sts.target());
    }

    private static Ruling ruling(Told<MtaStsFacts> sts, Told<TlsRptFacts> reports) {
        MtaStsFacts facts = sts.facts();
        if (facts == null) {
            return sts.silence();
        }
        if (facts.records().isEmpty()) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.mta-sts.missing", sts.target()));
        }
        if (!facts.problems().isEmpty()) {
            return Ruling.fail(
                    Strength.FULL, Saying.of(key(facts.problems().get(0)), sts.target()));
        }
        if (sts.reason() != null || facts.mode() == null) {
            return sts.silence();
        }
        return switch (facts.mode()) {
            case "enforce" -> enforced(sts.target(), reports);
            case "testing" -> Ruling.weak(Saying.of("finding.mta-sts.testing", sts.target()));
            default -> Ruling.fail(Strength.FULL, Saying.of("finding.mta-sts.off", sts.target()));
        };
    }

    private static Ruling enforced(String domain, Told<TlsRptFacts> reports) {
        TlsRptFacts facts = reports.facts();
        if (facts == null) {
            return Ruling.pass(
                    Strength.PARTIAL, Saying.of("finding.mta-sts.enforced-reports-unseen", domain));
        }
        return facts.records().size() == 1
                ? Ruling.pass(Strength.FULL, Saying.of("finding.mta-sts.enforced", domain))
                : Ruling.weak(Saying.of("finding.mta-sts.no-reports", domain));
    }

    private static String key(Problem problem) {
        return switch (problem) {
            case MULTIPLE_RECORDS -> "finding.mta-sts.multiple";
            case BAD_RECORD -> "finding.mta-sts.bad-record";
            case POLICY_MISSING -> "finding.mta-sts.policy-missing";
            case POLICY_UNTRUSTED -> "finding.mta-sts.policy-untrusted";
            case BAD_POLICY -> "finding.mta-sts.bad-policy";
            case MX_NOT_COVERED -> "finding.mta-sts.mx-not-covered";
        };
    }

    private static List<Seen> seen(Told<MtaStsFacts> sts, Told<TlsRptFacts> reports) {
        List<Seen> seen = new ArrayList<>();
        sts.seen()
                .ifPresent(
                        facts -> {
                            facts.records()
                                    .forEach(one -> seen.add(Seen.of("seen.mta-sts-record", one)));
                            if (facts.mode() != null) {
                                seen.add(Seen.of("seen.mta-sts-mode", facts.mode()));
                            }
                        });
        reports.seen().stream()
                .flatMap(facts -> facts.records().stream())
                .forEach(one -> seen.add(Seen.of("seen.tls-rpt-record", one)));
        return seen;
    }
}
