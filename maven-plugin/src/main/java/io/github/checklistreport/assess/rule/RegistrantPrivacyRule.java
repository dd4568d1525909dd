package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether the registry keeps personal data of whoever registered the domain from the public.
 *
 * <p>A pass proves all only where the registrar, too, could be asked as far as the registry refers
 * to it, and no other contact is shown. Two fields together are a person's contact data; one alone
 * may be a pseudonym or an address that forwards mail, so it proves less. That an organisation is
 * named shows no person, but not that a person could be kept from view: a pass in part. Where the
 * contact data of an organisation can be seen, nobody can tell from outside whether it is that of a
 * person's home. Nothing that is said here tells whose data it is.
 */
final class RegistrantPrivacyRule implements Rule {
    private static final int TOGETHER = 2;

    /** The first link to the registrar, as the probe follows it. */
    private static final String RELATED =
            "first(.links[] | select(.rel == \"related\" and .type == \"application/rdap+json\")"
                    + " | .href)";

    private static final RuleCard CARD =
            Cards.first(
                    Check.REGISTRANT_PRIVACY,
                    Cards.rfc(
                            9083,
                            "RDAPの応答",
                            "JSON Responses for the Registration Data Access Protocol (RDAP)"),
                    Cards.rfc(
                            9537,
                            "RDAPの応答で伏せられた項目",
                            "Redacted Fields in the Registration Data Access Protocol (RDAP)"
                                    + " Response"),
                    Cards.link(
                            "https://www.icann.org/en/contracted-parties/consensus-policies/registration-data-policy",
                            "ICANN：登録データに関するポリシー",
                            "ICANN: Registration Data Policy"),
                    Cards.link(
                            "https://jprs.jp/about/dom-rule/whois-concealment/",
                            "JPRS：Whois登録者情報非表示設定",
                            "JPRS: Concealing the registrant in WHOIS (in Japanese)"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.REGISTRANT);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Told<RegistrantFacts> told =
                Told.one(evidence, ProbeName.REGISTRANT, RegistrantFacts.class);
        return told.seen()
                .map(facts -> ruling(facts, told).with(seen(facts)).reproducedBy(commands(facts)))
                .orElseGet(() -> told.silence().reproducedBy(commands(told.target())));
    }

    private static Ruling ruling(RegistrantFacts facts, Told<RegistrantFacts> told) {
        String domain = facts.domain();
        return switch (facts.kind()) {
            case REDACTED ->
                    hidden(facts, told, Saying.of("finding.registrant-privacy.redacted", domain));
            case PROXY ->
                    hidden(facts, told, Saying.of("finding.registrant-privacy.proxy", domain));
            case EXPOSED -> exposed(facts);
            case ORGANISATION -> organisation(facts);
            case NO_CONTACTS ->
                    Ruling.unknown(Saying.of("finding.registrant-privacy.no-contacts", domain));
        };
    }

    private static Ruling hidden(
            RegistrantFacts facts, Told<RegistrantFacts> told, Saying allHidden) {
        if (facts.shown().contains(Field.OTHER_CONTACT)) {
            return Ruling.pass(
                    Strength.PARTIAL,
                    Saying.of("finding.registrant-privacy.other-contact", facts.domain()));
        }
        return told.reason() == null
                ? Ruling.pass(Strength.FULL, allHidden)
                : Ruling.pass(
                        Strength.PARTIAL,
                        Saying.of("finding.registrant-privacy.registrar-unseen", facts.domain()));
    }

    private static Ruling exposed(RegistrantFacts facts) {
        long fields = facts.shown().stream().filter(one -> one != Field.OTHER_CONTACT).count();
        return fields >= TOGETHER
                ? Ruling.fail(
                        Strength.FULL,
                        Saying.of("finding.registrant-privacy.exposed", facts.domain()))
                : Ruling.fail(
                        Strength.PARTIAL,
                        Saying.of("finding.registrant-privacy.one-field", facts.domain()));
    }

    private static Ruling organisation(RegistrantFacts facts) {
        return facts.shown().isEmpty()
                ? Ruling.pass(
                        Strength.PARTIAL,
                        Saying.of("finding.registrant-privacy.organisation", facts.domain()))
                : Ruling.unknown(
                        Saying.of(
                                "finding.registrant-privacy.organisation-contact", facts.domain()));
    }

    private static List<Seen> seen(RegistrantFacts facts) {
        List<Seen> seen = new ArrayList<>();
        seen.add(Seen.of("seen.registrant-service", facts.service()));
        for (Field field : facts.shown()) {
            seen.add(
                    Seen.of(
                            "seen.registrant-shown",
                            Saying.of("seen.registrant-field-" + field.word())));
        }
        return seen;
    }

    private static String[] commands(RegistrantFacts facts) {
        if (facts.source() == Source.WHOIS) {
            return new String[] {"whois -h " + facts.service() + " " + facts.domain() + "/e"};
        }
        String registry = "curl -s " + facts.service() + "domain/" + facts.domain();
        return facts.source() == Source.REGISTRY
                ? new String[] {registry}
                : new String[] {
                    registry, "curl -s \"$(" + registry + " | jq -r '" + RELATED + "')\""
                };
    }

    private static String[] commands(String domain) {
        return new String[] {
            domain.endsWith(".jp")
                    ? "whois -h whois.jprs.jp " + domain + "/e"
                    : "curl -sL https://rdap.org/domain/" + domain
        };
    }
}
