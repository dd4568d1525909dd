package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CaaFacts.CaaRecord;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether CAA records limit who may issue for the domain, and whether they could. A set under its
 * own name shows both. What the lack of one shows depends on the question: nothing of what the
 * provider allows, but all of what is published.
 */
final class DnsCaaRule implements Rule {
    private static final Link CAA =
            Cards.rfc(
                    8659,
                    "DNSのCAAレコード",
                    "DNS Certification Authority Authorization (CAA) Resource Record");

    private static final Set<String> LIMITS = Set.of("issue", "issuewild");

    private final RuleCard card;
    private final Function<String, Ruling> elsewhere;
    private final Ruling none;

    private DnsCaaRule(Check check, Function<String, Ruling> elsewhere, Ruling none) {
        this.card = Cards.first(check, CAA);
        this.elsewhere = elsewhere;
        this.none = none;
    }

    /** Whether the provider lets records be published; never fails. */
    static DnsCaaRule ofWhatIsPossible() {
        return new DnsCaaRule(
                Check.DNS_CAA,
                at -> Ruling.unknown(Saying.of("finding.dns-caa.elsewhere", at)),
                Ruling.unknown(Saying.of("finding.dns-caa.none")));
    }

    /** Whether records are published. */
    static DnsCaaRule ofWhatIsPublished() {
        return new DnsCaaRule(
                Check.CAA_PUBLISHED,
                at -> Ruling.unknown(Saying.of("finding.caa-published.elsewhere", at)),
                Ruling.fail(Strength.FULL, Saying.of("finding.caa-published.none")));
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.CAA);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        List<Told<CaaFacts>> told = Told.all(evidence, ProbeName.CAA, CaaFacts.class);
        return ruling(told).with(seen(told)).reproducedBy(commands(told));
    }

    private Ruling ruling(List<Told<CaaFacts>> told) {
        List<Told<CaaFacts>> own = told.stream().filter(DnsCaaRule::isOwn).toList();
        List<Told<CaaFacts>> limited = own.stream().filter(DnsCaaRule::limits).toList();
        if (!limited.isEmpty()) {
            return limited.size() == told.size()
                    ? Ruling.pass(Strength.FULL, Saying.of("finding.dns-caa.found", at(limited)))
                    : Ruling.pass(
                            Strength.PARTIAL,
                            Saying.of("finding.dns-caa.found-in-part", at(limited)));
        }
        if (!own.isEmpty()) {
            return Ruling.weak(Saying.of("finding.dns-caa.no-limit", at(own)));
        }
        return told.stream()
                .filter(one -> one.facts() == null)
                .findFirst()
                .map(Told::silence)
                .orElseGet(() -> absent(told));
    }

    private Ruling absent(List<Told<CaaFacts>> told) {
        return told.stream()
                .flatMap(one -> foundAt(one).stream())
                .findFirst()
                .map(elsewhere)
                .orElse(none);
    }

    /** A set at an alias's target, or at a top-level domain, is somebody else's. */
    private static boolean isOwn(Told<CaaFacts> one) {
        return foundAt(one)
                .filter(at -> at.contains("."))
                .filter(at -> ("." + one.target()).endsWith("." + at))
                .isPresent();
    }

    private static Optional<String> foundAt(Told<CaaFacts> one) {
        return one.seen().flatMap(facts -> Optional.ofNullable(facts.foundAt()));
    }

    private static boolean limits(Told<CaaFacts> one) {
        return one.seen().stream()
                .flatMap(facts -> facts.records().stream())
                .anyMatch(record -> LIMITS.contains(record.tag().toLowerCase(Locale.ROOT)));
    }

    private static String at(List<Told<CaaFacts>> found) {
        return foundAt(found.get(0)).orElse("");
    }

    private static List<Seen> seen(List<Told<CaaFacts>> told) {
        List<Seen> seen = new ArrayList<>();
        for (Told<CaaFacts> one : told) {
            one.seen()
                    .ifPresent(
                            facts ->
                                    facts.records()
                                            .forEach(record -> seen.add(row(facts, record))));
        }
        return seen.stream().distinct().toList();
    }

    private static Seen row(CaaFacts facts, CaaRecord record) {
        return Seen.of(
                "seen.caa-record",
                "%s CAA %d %s \"%s\""
                        .formatted(facts.foundAt(), record.flags(), record.tag(), record.value()));
    }

    /** The climb of the first host, as far as names can be the admin's. */
    private static String[] commands(List<Told<CaaFacts>> told) {
        List<String> lines = new ArrayList<>();
        String name = told.get(0).target();
        while (name.contains(".")) {
            lines.add("dig CAA " + name);
            name = name.substring(name.indexOf('.') + 1);
        }
        return lines.toArray(String[]::new);
    }
}
