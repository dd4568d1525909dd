package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.testing.Samples;
import java.time.Instant;
import java.util.List;

/** Assesses a checklist of one item. */
final class Assessing {
    private Assessing() {}

    static AssessedItem one(Item item, Answer answer, Finding... findings) {
        return one(item, answer, Samples.NOW, findings);
    }

    static AssessedItem one(Item item, Answer answer, Instant now, Finding... findings) {
        return new Assessment(
                        Samples.checklist(item), Samples.answers(answer), List.of(findings), now)
                .report()
                .items()
                .get(0);
    }
}
