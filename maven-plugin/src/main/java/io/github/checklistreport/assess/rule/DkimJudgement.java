package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.evidence.DkimFacts;
import io.github.checklistreport.model.evidence.DkimFacts.Hint;
import io.github.checklistreport.model.evidence.DkimFacts.Selector;
import io.github.checklistreport.model.evidence.DkimFacts.State;
import io.github.checklistreport.model.evidence.Reason;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What DKIM alone says. Receivers must refuse RSA keys of fewer than 1024 bits, and signers should
 * use 2048 (RFC 8301 §3.2).
 */
final class DkimJudgement {
    private static final int LEAST = 1024;
    private static final int GOOD = 2048;

    private DkimJudgement() {}

    static Ruling of(Told<DkimFacts> told) {
        return told.seen().map(facts -> ruling(facts, told.target())).orElseGet(told::silence);
    }

    private static Ruling ruling(DkimFacts facts, String domain) {
        if (facts.selectors().isEmpty()) {
            return Ruling.unknown(
                    facts.hint() == Hint.PROBABLY_NONE
                            ? Saying.of("finding.spf-dkim.dkim-probably-none")
                            : Saying.of("finding.spf-dkim.no-selector"));
        }
        return fail(facts, is(State.MISSING), "finding.spf-dkim.dkim-missing")
                .or(() -> fail(facts, is(State.REVOKED), "finding.spf-dkim.dkim-revoked"))
                .or(() -> fail(facts, is(State.MALFORMED), "finding.spf-dkim.dkim-malformed"))
                .or(() -> fail(facts, below(LEAST), "finding.spf-dkim.dkim-short"))
                .or(() -> first(facts, below(GOOD)).map(DkimJudgement::weak))
                .orElseGet(() -> sound(facts, domain));
    }

    private static Ruling weak(Selector selector) {
        return Ruling.weak(
                Saying.of("finding.spf-dkim.dkim-weak", selector.name(), selector.bits()));
    }

    private static Ruling sound(DkimFacts facts, String domain) {
        if (first(facts, is(State.LOOKUP_FAILED)).isPresent()) {
            return Ruling.unknown(Reason.NAME_LOOKUP_FAILED);
        }
        return first(facts, selector -> selector.bits() == 0)
                .map(
                        one ->
                                Ruling.unknown(
                                        Saying.of(
                                                "finding.spf-dkim.dkim-unknown-type",
                                                one.name(),
                                                one.keyType())))
                .orElseGet(
                        () ->
                                Ruling.pass(
                                        Strength.PARTIAL,
                                        Saying.of("finding.spf-dkim.ready", domain)));
    }

    private static Optional<Ruling> fail(DkimFacts facts, Predicate<Selector> wrong, String key) {
        return first(facts, wrong)
                .map(one -> Ruling.fail(Strength.FULL, Saying.of(key, one.name())));
    }

    private static Optional<Selector> first(DkimFacts facts, Predicate<Selector> wrong) {
        return facts.selectors().stream().filter(wrong).findFirst();
    }

    private static Predicate<Selector> is(State state) {
        return selector -> selector.state() == state;
    }

    private static Predicate<Selector> below(int bits) {
        return selector ->
                selector.state() == State.KEY
                        && selector.keyType().equals("rsa")
                        && selector.bits() < bits;
    }
}
