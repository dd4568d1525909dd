package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.evidence.SpfFacts;
import io.github.checklistreport.model.evidence.SpfFacts.Problem;
import java.util.List;
import java.util.Optional;

/** What SPF alone says (RFC 7208). */
final class SpfJudgement {
    /** In the order in which they are worth telling. */
    private static final List<Problem> FATAL =
            List.of(
                    Problem.MULTIPLE_RECORDS,
                    Problem.SYNTAX,
                    Problem.LOOP,
                    Problem.MISSING_INCLUDE,
                    Problem.TOO_MANY_LOOKUPS);

    private SpfJudgement() {}

    static Ruling of(Told<SpfFacts> told) {
        return told.seen()
                .flatMap(facts -> known(told.target(), facts))
                .orElseGet(() -> told.reason() == null ? open(told) : told.silence());
    }

    /** What stands whether or not everything else could be looked up. */
    private static Optional<Ruling> known(String domain, SpfFacts facts) {
        if (facts.records().isEmpty()) {
            return fail("finding.spf-dkim.spf-missing", domain);
        }
        Optional<Problem> fatal = FATAL.stream().filter(facts.problems()::contains).findFirst();
        if (fatal.isPresent()) {
            return fail(key(fatal.get()), domain);
        }
        return "+all".equals(facts.all())
                ? fail("finding.spf-dkim.spf-plus-all", domain)
                : Optional.empty();
    }

    private static Ruling open(Told<SpfFacts> told) {
        SpfFacts facts = told.seen().orElseThrow();
        if (facts.problems().contains(Problem.TOO_MANY_VOID_LOOKUPS)) {
            return Ruling.weak(Saying.of(key(Problem.TOO_MANY_VOID_LOOKUPS), told.target()));
        }
        return facts.all() == null || facts.all().startsWith("?")
                ? Ruling.weak(Saying.of("finding.spf-dkim.spf-neutral", told.target()))
                : Ruling.pass(Strength.PARTIAL, Saying.of("finding.spf-dkim.ready", told.target()));
    }

    private static Optional<Ruling> fail(String key, String domain) {
        return Optional.of(Ruling.fail(Strength.FULL, Saying.of(key, domain)));
    }

    private static String key(Problem problem) {
        return switch (problem) {
            case MULTIPLE_RECORDS -> "finding.spf-dkim.spf-multiple";
            case SYNTAX -> "finding.spf-dkim.spf-syntax";
            case LOOP -> "finding.spf-dkim.spf-loop";
            case MISSING_INCLUDE -> "finding.spf-dkim.spf-include";
            case TOO_MANY_LOOKUPS -> "finding.spf-dkim.spf-lookups";
            case TOO_MANY_VOID_LOOKUPS -> "finding.spf-dkim.spf-void";
        };
    }
}
