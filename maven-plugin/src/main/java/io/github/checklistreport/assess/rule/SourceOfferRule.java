package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.AppFacts.Variant;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.List;

/**
 * A modified server shows the way to its own source. Nothing here is proved in full: that a page is
 * there does not make it the source that runs, and the source may be offered elsewhere, too.
 */
final class SourceOfferRule extends AppRule {
    SourceOfferRule() {
        super(
                Check.SOURCE_OFFER,
                Cards.link(
                        "https://www.gnu.org/licenses/agpl-3.0.html#section13",
                        "GNU AGPL v3 第13条",
                        "GNU AGPL v3, section 13"),
                Cards.link(
                        "https://docs.joinmastodon.org/entities/Instance/#source_url",
                        "Mastodon API: source_url",
                        "Mastodon API: source_url"));
    }

    @Override
    Ruling judge(Evidence evidence, Server server, AppFacts facts) {
        String url = facts.sourceUrl() == null ? "-" : facts.sourceUrl();
        return whether(evidence, server, facts)
                .with(
                        List.of(
                                Seen.of("seen.source-url", url),
                                Seen.of("seen.version", facts.software() + " " + facts.version())))
                .reproducedBy(
                        isMisskey(facts)
                                ? nodeInfo(evidence, facts) + " | jq .metadata.repositoryUrl"
                                : instance(evidence, facts) + " | jq .source_url");
    }

    /**
     * Mastodon under a fork's version is modified, whatever the answers say; nothing else tells but
     * the admin. Others mark any build from their repository in the same way.
     */
    private static Ruling whether(Evidence evidence, Server server, AppFacts facts) {
        if (facts.variant() == Variant.FORK && facts.software().equals("mastodon")) {
            return offer(evidence, facts).provingThatItApplies();
        }
        List<String> stated = server.facts("sourceModified");
        if (stated.contains("modified")) {
            return offer(evidence, facts);
        }
        return Ruling.unknown(
                stated.isEmpty()
                        ? Saying.of("finding.source-offer.not-stated")
                        : Saying.of("finding.source-offer.unmodified"));
    }

    private static Ruling offer(Evidence evidence, AppFacts facts) {
        String state = facts.sourceState();
        if (state == null) {
            return WebSilence.gap(evidence, ProbeName.APP)
                    .map(Ruling::unknown)
                    .orElseGet(() -> Ruling.unknown(Saying.of("finding.source-offer.no-url")));
        }
        return switch (state) {
            case "reachable" ->
                    Ruling.pass(Strength.PARTIAL, Saying.of("finding.source-offer.reachable"));
            case "upstream" ->
                    Ruling.fail(Strength.PARTIAL, Saying.of("finding.source-offer.upstream"));
            case "not-found" ->
                    Ruling.fail(Strength.PARTIAL, Saying.of("finding.source-offer.not-found"));
            case "login" -> Ruling.fail(Strength.PARTIAL, Saying.of("finding.source-offer.login"));
            default -> Ruling.unknown(Saying.of("finding.source-offer.unreadable"));
        };
    }
}
