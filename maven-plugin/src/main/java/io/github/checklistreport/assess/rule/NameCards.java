package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Text.Translation;
import java.time.LocalDate;
import java.util.List;

/** The cards of the rules of names and mail. */
final class NameCards {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 25);

    private NameCards() {}

    static RuleCard first(Check check, Link... sources) {
        return new RuleCard(check, 1, SINCE, List.of(sources));
    }

    static Link rfc(int number, String ja, String en) {
        return new Link(
                "https://www.rfc-editor.org/rfc/rfc" + number,
                new Text(
                        List.of(
                                new Translation(new Language("ja"), "RFC " + number + "：" + ja),
                                new Translation(new Language("en"), "RFC " + number + ": " + en))));
    }
}
