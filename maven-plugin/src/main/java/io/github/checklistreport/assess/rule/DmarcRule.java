package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.DmarcFacts;
import io.github.checklistreport.model.evidence.DmarcFacts.Problem;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a DMARC policy holds for the domain that mail comes from, its own or inherited. A policy
 * that asks receivers to act is a pass in part, because nobody sees whether the reports are read;
 * one that asks for nothing is weak.
 */
final class DmarcRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.DMARC,
                    Cards.rfc(
                            9989,
                            "DMARC",
                            "Domain-based Message Authentication, Reporting, and Conformance"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.DMARC);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Told<DmarcFacts> told = Told.one(evidence, ProbeName.DMARC, DmarcFacts.class);
        return told.seen()
                .map(facts -> ruling(facts, told.target()).with(seen(facts)))
                .orElseGet(told::silence)
                .reproducedBy(commands(told));
    }

    private static Ruling ruling(DmarcFacts facts, String domain) {
        if (facts.problems().contains(Problem.MULTIPLE_RECORDS)) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.dmarc.multiple", domain));
        }
        String at = facts.foundAt();
        if (at == null) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.dmarc.missing", domain));
        }
        if (facts.policy() == null) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.dmarc.bad-policy", at));
        }
        if (facts.policy().equals("none")) {
            return Ruling.weak(Saying.of("finding.dmarc.policy-none", at));
        }
        return facts.problems().contains(Problem.TESTING)
                ? Ruling.weak(Saying.of("finding.dmarc.testing", at))
                : Ruling.pass(
                        Strength.PARTIAL, Saying.of("finding.dmarc.enforced", at, facts.policy()));
    }

    private static List<Seen> seen(DmarcFacts facts) {
        return facts.records().stream().map(one -> Seen.of("seen.dmarc-record", one)).toList();
    }

    private static String[] commands(Told<DmarcFacts> told) {
        return Stream.concat(
                        Stream.of(told.target()),
                        told.seen().flatMap(facts -> Optional.ofNullable(facts.foundAt())).stream())
                .distinct()
                .map(name -> "dig TXT _dmarc." + name)
                .toArray(String[]::new);
    }
}
