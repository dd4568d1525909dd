package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedirectFacts;
import io.github.checklistreport.model.evidence.RedirectFacts.Plain;
import io.github.checklistreport.model.evidence.RedirectFacts.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Plain HTTP leads to HTTPS of the same host, for good, or does not exist. */
final class HttpsRedirectRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.HTTPS_REDIRECT,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
                            "RFC 9110 §15.4 リダイレクト",
                            "RFC 9110 §15.4: redirection"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.REDIRECT);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        List<Ruling> hosts =
                evidence.of(ProbeName.REDIRECT).stream().map(HttpsRedirectRule::host).toList();
        return hosts.stream()
                .min(Comparator.comparingInt(one -> WORST_FIRST.indexOf(one.result())))
                .orElseGet(() -> Ruling.unknown(Reason.NOT_CONFIGURED));
    }

    private static final List<Result> WORST_FIRST =
            List.of(Result.FAIL, Result.WEAK, Result.UNKNOWN, Result.PASS);

    private static Ruling host(Observation one) {
        Reason reason = one.reason();
        if (!(one.facts() instanceof RedirectFacts facts)) {
            return Ruling.unknown(reason == null ? Reason.INTERNAL : reason);
        }
        Ruling ruling = verdict(facts);
        Ruling whole =
                ruling.result() == Result.PASS && reason != null ? Ruling.unknown(reason) : ruling;
        return whole.with(
                        facts.steps().stream()
                                .map(
                                        step ->
                                                Seen.of(
                                                        "seen.redirect-step",
                                                        step.status() + " " + step.url()))
                                .toList())
                .reproducedBy("curl -sSIL http://" + one.target() + "/");
    }

    private static Ruling verdict(RedirectFacts facts) {
        if (facts.plain() == Plain.CLOSED) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.https-redirect.closed"));
        }
        if (facts.problems().contains(Problem.ENDS_PLAIN)) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.https-redirect.ends-plain"));
        }
        return facts.problems().stream()
                .filter(one -> one != Problem.LEAVES_NAMED_HOSTS)
                .findFirst()
                .map(one -> Ruling.weak(Saying.of("finding.https-redirect." + one.word())))
                .orElseGet(
                        () -> Ruling.pass(Strength.FULL, Saying.of("finding.https-redirect.good")));
    }
}
