package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Raw;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The start page is sent with the headers that browsers protect users by. A pass is one in part,
 * since other pages may be sent without. A missing Content-Security-Policy is the gravest, because
 * nothing else stops a script that got into a page.
 */
final class SecurityHeadersRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.SECURITY_HEADERS,
                    Cards.link(
                            "https://www.w3.org/TR/CSP3/",
                            "Content Security Policy Level 3（W3C）",
                            "Content Security Policy Level 3 (W3C)"),
                    Cards.link(
                            "https://fetch.spec.whatwg.org/#x-content-type-options-header",
                            "X-Content-Type-Options（WHATWG Fetch）",
                            "X-Content-Type-Options (WHATWG Fetch)"),
                    Cards.link(
                            "https://www.w3.org/TR/referrer-policy/",
                            "Referrer Policy（W3C）",
                            "Referrer Policy (W3C)"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.HEADERS);
    }

    /** What is wrong at one address, and what was sent there. */
    private record Page(List<String> lacking, boolean withPolicy, HeadersFacts facts) {
        static Page of(HeadersFacts facts) {
            return new Page(
                    lacking(facts), SentHeaders.has(facts, "content-security-policy"), facts);
        }

        private static List<String> lacking(HeadersFacts facts) {
            SentHeaders sent = new SentHeaders(facts);
            List<String> lacking = new ArrayList<>();
            if (!sent.limitsScripts()) {
                lacking.add("Content-Security-Policy");
            }
            if (!sent.isFrameProtected()) {
                lacking.add("X-Frame-Options");
            }
            if (!sent.forbidsSniffing()) {
                lacking.add("X-Content-Type-Options");
            }
            if (!sent.limitsReferrer()) {
                lacking.add("Referrer-Policy");
            }
            return lacking;
        }

        int rank() {
            return withPolicy ? 10 - lacking.size() : 0;
        }
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        Addresses<HeadersFacts> addresses =
                Addresses.of(evidence, ProbeName.HEADERS, HeadersFacts.class);
        return addresses.seen().stream()
                .map(one -> Page.of(one.facts()))
                .min(Comparator.comparingInt(Page::rank))
                .map(worst -> ruling(worst, addresses).with(table(worst.facts)))
                .orElseGet(() -> silent(addresses))
                .reproducedBy(addresses.commands("curl -sS -o /dev/null -D - https://%1$s/"));
    }

    private static Ruling silent(Addresses<HeadersFacts> addresses) {
        return Ruling.unknown(addresses.unclear().orElse(Reason.NOT_CONFIGURED));
    }

    private static Ruling ruling(Page worst, Addresses<HeadersFacts> addresses) {
        if (!worst.withPolicy) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.security-headers.no-policy"));
        }
        if (worst.lacking.contains("Content-Security-Policy")) {
            return Ruling.weak(Saying.of("finding.security-headers.any-script"));
        }
        if (!worst.lacking.isEmpty()) {
            String names = String.join(", ", worst.lacking);
            return Ruling.weak(Saying.of("finding.security-headers.some-missing", names));
        }
        return addresses
                .unclear()
                .or(() -> tooLong(addresses))
                .map(Ruling::unknown)
                .orElseGet(
                        () ->
                                Ruling.pass(
                                        Strength.PARTIAL,
                                        Saying.of("finding.security-headers.sent")));
    }

    private static Optional<Reason> tooLong(Addresses<HeadersFacts> addresses) {
        return addresses.seen().stream().anyMatch(one -> new SentHeaders(one.facts()).isCut())
                ? Optional.of(Reason.TOO_MUCH)
                : Optional.empty();
    }

    private static List<Seen> table(HeadersFacts facts) {
        return Stream.of(
                        "content-security-policy",
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy")
                .map(name -> row(name, facts))
                .toList();
    }

    private static Seen row(String name, HeadersFacts facts) {
        String value = facts.headers().get(name);
        return new Seen(Saying.of("seen.header", name), new Raw(value == null ? "-" : value));
    }
}
