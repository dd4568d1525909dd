package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Text.Translation;
import java.time.LocalDate;
import java.util.List;

/** Writes the cards of rules, with what they rest on. */
final class Cards {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    private Cards() {}

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
