package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Text.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the cards of rules, with what they rest on.
 *
 * <p>Source: NodeInfo, which every fediverse server answers.
 */
public final class Cards {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    private static final String MASTODON = "mastodon";
    private static final Pattern OF_MASTODON =
            Pattern.compile("https://(docs\\.joinmastodon\\.org|github\\.com/mastodon)/");
    private static final Link NODE_INFO =
            link("https://github.com/jhass/nodeinfo", "NodeInfoの仕様（英語）", "NodeInfo specification");

    private Cards() {}

    /**
     * The card as it fits a server that runs {@code software}: documents of Mastodon say nothing of
     * others.
     */
    public static RuleCard fitting(RuleCard card, String software) {
        if (software.equals(MASTODON)) {
            return card;
        }
        List<Link> fitting =
                card.sources().stream()
                        .filter(link -> !OF_MASTODON.matcher(link.url()).lookingAt())
                        .toList();
        return new RuleCard(
                card.check(),
                card.version(),
                card.since(),
                fitting.isEmpty() ? List.of(NODE_INFO) : fitting);
    }

    /** The card of a rule's first version. */
    static RuleCard first(Check check, Link... sources) {
        return new RuleCard(check, 1, FIRST, List.of(sources));
    }

    static Link rfc(int number, String ja, String en) {
        return link(
                "https://www.rfc-editor.org/rfc/rfc" + number,
                "RFC " + number + "：" + ja,
                "RFC " + number + ": " + en);
    }

    static Link link(String url, String ja, String en) {
        return new Link(
                url,
                new Text(
                        List.of(
                                new Translation(new Language("ja"), ja),
                                new Translation(new Language("en"), en))));
    }
}
