package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.DkimFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.SpfFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether SPF and DKIM are set up for the domain that mail comes from. A record that is missing or
 * that receivers cannot use fails. Records in order are a pass in part: whether a message passes
 * depends on the server that sends it, which nobody sees in the DNS.
 */
final class SpfDkimRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.SPF_DKIM,
                    Cards.rfc(7208, "SPF", "Sender Policy Framework (SPF)"),
                    Cards.rfc(6376, "DKIMの署名", "DomainKeys Identified Mail (DKIM) Signatures"),
                    Cards.rfc(
                            8301,
                            "DKIMの暗号方式と鍵の長さ",
                            "Cryptographic Algorithm and Key Usage Update to DKIM"));

    /** From the worst to the best. */
    private static final List<Result> WORST_FIRST =
            List.of(Result.FAIL, Result.WEAK, Result.UNKNOWN, Result.PASS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.SPF, ProbeName.DKIM);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Told<SpfFacts> spf = Told.one(evidence, ProbeName.SPF, SpfFacts.class);
        Told<DkimFacts> dkim = Told.one(evidence, ProbeName.DKIM, DkimFacts.class);
        List<Ruling> both = List.of(SpfJudgement.of(spf), DkimJudgement.of(dkim));
        Ruling worst =
                WORST_FIRST.stream()
                        .flatMap(result -> both.stream().filter(one -> one.result() == result))
                        .findFirst()
                        .orElseThrow();
        Ruling ruling =
                worst.result() == Result.PASS
                        ? Ruling.pass(
                                Strength.PARTIAL, Saying.of("finding.spf-dkim.ready", spf.target()))
                        : worst;
        return ruling.with(seen(spf, dkim)).reproducedBy(commands(spf.target(), dkim));
    }

    private static List<Seen> seen(Told<SpfFacts> spf, Told<DkimFacts> dkim) {
        List<Seen> seen = new ArrayList<>();
        spf.seen()
                .ifPresent(
                        facts -> {
                            facts.records()
                                    .forEach(one -> seen.add(Seen.of("seen.spf-record", one)));
                            seen.add(Seen.of("seen.spf-lookups", lookups(facts)));
                        });
        dkim.seen().ifPresent(facts -> facts.selectors().forEach(one -> seen.add(key(one))));
        return seen;
    }

    private static String lookups(SpfFacts facts) {
        return facts.problems().contains(SpfFacts.Problem.TOO_MANY_LOOKUPS)
                ? "> 10"
                : String.valueOf(facts.lookups());
    }

    private static Seen key(DkimFacts.Selector selector) {
        String key =
                selector.state() == DkimFacts.State.KEY
                        ? "%s %d".formatted(selector.keyType(), selector.bits())
                        : selector.state().word();
        return Seen.of("seen.dkim-key", selector.name() + ": " + key);
    }

    private static String[] commands(String domain, Told<DkimFacts> dkim) {
        Stream<String> names =
                dkim.seen().stream()
                        .flatMap(facts -> facts.selectors().stream())
                        .map(one -> one.name() + "._domainkey." + domain);
        return Stream.concat(Stream.of(domain), names)
                .map(name -> "dig TXT " + name)
                .toArray(String[]::new);
    }
}
