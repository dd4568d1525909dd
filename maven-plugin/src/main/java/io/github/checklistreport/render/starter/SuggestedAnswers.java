package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that what a machine saw would back, for items that nobody has answered. Nothing is
 * written: the admin reads the patch and decides.
 *
 * @param patch a unified diff of the answers file; empty where there is nothing to propose. It
 *     leaves every other byte of the file as it is
 * @param proposed the items that it answers
 * @param left items that could be answered, too, but stand in the file in a form that is not edited
 *     line by line, such as JSON
 */
public record SuggestedAnswers(String patch, List<String> proposed, List<String> left) {
    public SuggestedAnswers {
        proposed = List.copyOf(proposed);
        left = List.copyOf(left);
    }

    /**
     * What to propose.
     *
     * @param text the answers file that the report was made of
     * @param name how the patch names the file
     * @param language the language of the notes
     */
    public static SuggestedAnswers of(Report report, String text, String name, Language language) {
        AnswersText answers = new AnswersText(text);
        List<String> proposed = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (AssessedItem item : report.items()) {
            Finding finding = item.finding();
            Status status = finding == null ? null : status(item, finding);
            if (finding != null && status != null) {
                boolean placed = answers.answer(item.item().id(), status, note(finding, language));
                (placed ? proposed : left).add(item.item().id());
            }
        }
        return new SuggestedAnswers(answers.patch(name), proposed, left);
    }

    /** What the finding alone would answer; null where it does not decide. */
    private static @Nullable Status status(AssessedItem item, Finding finding) {
        boolean open = item.answer().status() == Status.UNANSWERED && !item.excluded();
        if (!open || item.flags().contains(Flag.STALE)) {
            return null;
        }
        boolean full = finding.strength() == Strength.FULL;
        return switch (finding.result()) {
            case PASS -> full ? Status.MET : null;
            case WEAK -> Status.PARTIAL;
            case FAIL -> full ? Status.UNMET : null;
            case UNKNOWN -> null;
        };
    }

    private static String note(Finding finding, Language language) {
        return Messages.console(language)
                .get(
                        "starter.suggested",
                        finding.observedOn(),
                        CleanText.line(Messages.in(language).say(finding.because())));
    }
}
