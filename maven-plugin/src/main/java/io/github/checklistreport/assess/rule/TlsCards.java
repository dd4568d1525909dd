package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Text.Translation;
import java.time.LocalDate;
import java.util.List;

/** The cards of the rules about TLS and certificates, with what they rest on. */
final class TlsCards {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    private TlsCards() {}

    static RuleCard first(Check check, Link... sources) {
        return new RuleCard(check, 1, FIRST, List.of(sources));
    }

    static Link rfc(int number, String japanese, String english) {
        return link(
                "https://www.rfc-editor.org/rfc/rfc" + number,
                "RFC " + number + "（" + japanese + "）",
                "RFC " + number + " (" + english + ")");
    }

    static Link link(String url, String japanese, String english) {
        return new Link(
                url,
                new Text(
                        List.of(
                                new Translation(new Language("ja"), japanese),
                                new Translation(new Language("en"), english))));
    }
}
