package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Raw;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Every path has to send a header that browsers keep; the worst host counts. */
final class HstsRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.HSTS,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc6797",
                            "RFC 6797 HTTP Strict Transport Security",
                            "RFC 6797: HTTP Strict Transport Security"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.HSTS);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        List<Observation> seen =
                evidence.of(ProbeName.HSTS).stream()
                        .filter(one -> one.facts() instanceof HstsFacts)
                        .toList();
        return seen.stream()
                .map(HstsRule::host)
                .filter(one -> one.result() != Result.PASS)
                .min(Comparator.comparing(one -> one.result() == Result.FAIL ? 0 : 1))
                .orElseGet(() -> allGood(evidence, seen));
    }

    private static Ruling allGood(Evidence evidence, List<Observation> seen) {
        return WebSilence.silence(evidence, ProbeName.HSTS)
                .or(() -> WebSilence.gap(evidence, ProbeName.HSTS))
                .map(Ruling::unknown)
                .or(() -> seen.stream().findFirst().map(HstsRule::host))
                .orElseGet(() -> Ruling.unknown(Reason.NOT_CONFIGURED));
    }

    private static Ruling host(Observation one) {
        HstsFacts facts = (HstsFacts) Objects.requireNonNull(one.facts());
        String url = "https://" + one.target() + "/";
        return verdict(facts)
                .with(table(facts))
                .reproducedBy(
                        "curl -sS -o /dev/null -D - "
                                + url
                                + " | grep -i strict-transport-security");
    }

    private static Ruling verdict(HstsFacts facts) {
        Long age = facts.maxAge();
        if (age == null || age == 0) {
            String word = facts.header() == null ? "missing" : age == null ? "malformed" : "zero";
            return Ruling.fail(Strength.FULL, Saying.of("finding.hsts." + word));
        }
        List<String> lacking =
                facts.perPath().keySet().stream()
                        .filter(path -> facts.maxAges().getOrDefault(path, 0L) == 0)
                        .toList();
        if (!lacking.isEmpty()) {
            return Ruling.weak(Saying.of("finding.hsts.some-paths", String.join(", ", lacking)));
        }
        return Ruling.pass(Strength.FULL, Saying.of("finding.hsts.every-path", age));
    }

    private static List<Seen> table(HstsFacts facts) {
        List<Seen> rows = new ArrayList<>();
        facts.perPath()
                .forEach(
                        (path, header) ->
                                rows.add(
                                        new Seen(
                                                Saying.of("seen.hsts-path", path),
                                                new Raw(header == null ? "-" : header))));
        return rows;
    }
}
