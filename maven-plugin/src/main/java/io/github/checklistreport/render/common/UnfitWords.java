package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Migration.UnfitFact;

/** Says why a checklist would not take a stated fact. */
public final class UnfitWords {
    private UnfitWords() {}

    /** Why the checklist {@code id} would not take it. */
    public static String of(UnfitFact unfit, String id, Messages console) {
        Fact asked = unfit.asked();
        if (asked == null) {
            return console.get("migrate.fact.unasked", id);
        }
        return asked.words().isEmpty() || asked.words().containsAll(unfit.stated().values())
                ? console.get("migrate.fact.one", id)
                : console.get("migrate.fact.words", id, String.join(", ", asked.words()));
    }
}
