package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.DnssecFacts;
import io.github.checklistreport.model.evidence.DnssecFacts.Signing;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the zone is signed and named by its parent, and whether it could be. A chain that
 * validates shows both; one that is broken fails, because the domain then vanishes for everybody
 * who validates. No signatures, or no DS record, show nothing of what the provider allows, but all
 * of what is done. How soon signatures run out is shown, not judged: many providers sign anew each
 * day.
 */
final class DnssecRule implements Rule {
    /** What the lack of signatures, or of a DS record, is judged as. */
    private record Absence(Function<String, Ruling> unsigned, Function<String, Ruling> island) {}

    private final RuleCard card;
    private final Absence absence;

    private DnssecRule(Check check, Absence absence) {
        this.card =
                Cards.first(
                        check,
                        Cards.rfc(
                                4035,
                                "DNSSECによるプロトコルの変更",
                                "Protocol Modifications for the DNS Security Extensions"),
                        Cards.rfc(9364, "DNSSEC", "DNS Security Extensions (DNSSEC)"));
        this.absence = absence;
    }

    /** Whether the provider can sign the zone. */
    static DnssecRule ofWhatIsPossible() {
        return new DnssecRule(
                Check.DNSSEC,
                new Absence(
                        zone -> Ruling.unknown(Saying.of("finding.dnssec.unsigned", zone)),
                        zone -> Ruling.unknown(Saying.of("finding.dnssec.island", zone))));
    }

    /** Whether the zone is signed. */
    static DnssecRule ofWhatIsDone() {
        return new DnssecRule(
                Check.DNSSEC_SIGNED,
                new Absence(
                        zone -> missing(Saying.of("finding.dnssec-signed.unsigned", zone)),
                        zone -> missing(Saying.of("finding.dnssec-signed.island", zone))));
    }

    private static Ruling missing(Saying because) {
        return Ruling.fail(Strength.FULL, because);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.DNSSEC);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Told<DnssecFacts> told = Told.one(evidence, ProbeName.DNSSEC, DnssecFacts.class);
        return told.seen()
                .map(facts -> ruling(facts).with(seen(facts)).reproducedBy(commands(facts.zone())))
                .orElseGet(() -> told.silence().reproducedBy(commands(told.target())));
    }

    private Ruling ruling(DnssecFacts facts) {
        return switch (facts.state()) {
            case SECURE ->
                    Ruling.pass(Strength.FULL, Saying.of("finding.dnssec.valid", facts.zone()));
            case BOGUS ->
                    Ruling.fail(Strength.FULL, Saying.of("finding.dnssec.broken", facts.zone()));
            case INSECURE -> unsigned(facts);
            case INDETERMINATE ->
                    Ruling.unknown(Saying.of("finding.dnssec.undecided", facts.zone()));
        };
    }

    private Ruling unsigned(DnssecFacts facts) {
        if (facts.signing() == Signing.ISLAND) {
            return absence.island().apply(facts.zone());
        }
        return facts.signing() == Signing.UNSIGNED
                ? absence.unsigned().apply(facts.zone())
                : Ruling.unknown(Saying.of("finding.dnssec.undecided", facts.zone()));
    }

    private static List<Seen> seen(DnssecFacts facts) {
        List<Seen> seen = new ArrayList<>();
        seen.add(Seen.of("seen.dns-zone", facts.zone()));
        if (facts.cause() != null) {
            seen.add(Seen.of("seen.dnssec-cause", facts.cause()));
        }
        if (facts.signaturesUntil() != null) {
            seen.add(
                    Seen.of(
                            "seen.dnssec-until",
                            LocalDate.ofInstant(facts.signaturesUntil(), ZoneOffset.UTC)
                                    .toString()));
        }
        return seen;
    }

    private static String[] commands(String zone) {
        return new String[] {"dig DS " + zone, "dig DNSKEY " + zone, "delv SOA " + zone};
    }
}
