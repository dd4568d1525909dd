package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Status;
import java.util.List;

/** Reads checklist and answers and tells every problem. */
public final class ValidateAnswers {
    /**
     * Says how many items are answered; an exception holds every error, an outcome the warnings.
     */
    public Outcome run(Request request) throws RejectedException {
        Desk desk = new Desk(request);
        desk.languages();
        Desk.Assessed assessed = desk.assess();
        long answered =
                assessed.report().items().stream()
                        .filter(item -> item.answer().status() != Status.UNANSWERED)
                        .count();
        String line =
                desk.console()
                        .get(
                                "validate.done",
                                desk.name(request.answers()),
                                answered,
                                assessed.report().items().size());
        return new Outcome(List.of(line), assessed.warnings());
    }
}
