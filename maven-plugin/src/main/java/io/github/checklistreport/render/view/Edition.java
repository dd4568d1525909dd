package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A report for one audience in one language. */
public record Edition(
        PublicReport report,
        History history,
        Audience audience,
        Messages messages,
        RenderSettings settings) {
    public Language language() {
        return messages.language();
    }

    /** The day of the report, in UTC as the assessment counts days. */
    public LocalDate today() {
        return LocalDate.ofInstant(report.generatedAt(), ZoneOffset.UTC);
    }

    /** A text of the checklist in this edition's language. */
    public Phrase phrase(Text text) {
        return Phrase.of(text, language());
    }
}
