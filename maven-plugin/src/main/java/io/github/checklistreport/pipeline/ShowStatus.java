package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.render.console.StatusTable;
import java.util.List;

/** Prints how far the answers have come and what to do next, in the report's default language. */
public final class ShowStatus {
    public Outcome run(Request request) throws RejectedException {
        Desk desk = new Desk(request);
        List<Language> languages = desk.languages();
        Desk.Assessed assessed = desk.assess();
        return new Outcome(
                new StatusTable(assessed.report(), Desk.spoken(languages.get(0))).lines(),
                assessed.warnings());
    }
}
