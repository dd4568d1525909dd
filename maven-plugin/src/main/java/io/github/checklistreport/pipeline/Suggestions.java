package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.Input;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.render.starter.SuggestedAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The answers that evidence suggests, as a patch that the admin may apply. */
final class Suggestions {
    private final Desk desk;
    private final Input input;

    Suggestions(Desk desk, Input input) {
        this.desk = desk;
        this.input = input;
    }

    List<String> of(Evidence evidence) throws BrokenException {
        Report report = desk.report(input, evidence, evidence.finishedAt());
        try {
            String text = Files.readString(desk.request().answers());
            SuggestedAnswers suggested =
                    SuggestedAnswers.of(
                            report,
                            text,
                            desk.name(desk.request().answers()),
                            desk.words().language());
            List<String> lines = new ArrayList<>();
            lines.add(
                    desk.console()
                            .get(
                                    suggested.proposed().isEmpty()
                                            ? "probe.no-suggestions"
                                            : "probe.suggested"));
            if (!suggested.proposed().isEmpty()) {
                // in one piece and on lines of its own, so that it can be copied or piped to patch
                lines.add("\n" + suggested.patch());
            }
            if (!suggested.left().isEmpty()) {
                lines.add(
                        desk.console()
                                .get(
                                        "probe.suggested-by-hand",
                                        String.join(", ", suggested.left())));
            }
            return lines;
        } catch (IOException e) {
            throw new BrokenException(desk.name(desk.request().answers()), e);
        }
    }
}
