package io.github.checklistreport.render.console;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import java.util.ArrayList;
import java.util.List;

/** What an admin can do about an item. */
final class Advice {
    private final Language language;
    private final Messages console;
    private final FindingText findings;

    Advice(Language language) {
        this.language = language;
        this.console = Messages.console(language);
        this.findings = new FindingText(language);
    }

    /** What to do, and what the machine saw where that matters. */
    List<String> lines(AssessedItem item) {
        List<String> lines = new ArrayList<>(List.of(advice(item)));
        Finding finding = item.finding();
        if (finding != null && restsOnFinding(item)) {
            lines.add(console.get("status.seen", findings.sentence(finding)));
        }
        return lines;
    }

    private static boolean restsOnFinding(AssessedItem item) {
        return item.verdict() == Verdict.CONFLICT
                || item.flags().contains(Flag.UNCONFIRMED)
                || item.flags().contains(Flag.DOUBTFUL)
                || item.finding() != null
                        && item.verdict().open()
                        && !item.flags().contains(Flag.STALE);
    }

    private String advice(AssessedItem item) {
        String question = item.item().title().in(language);
        if (item.verdict() == Verdict.CONFLICT) {
            return console.get("status.step.conflict");
        }
        if (item.flags().contains(Flag.STALE)) {
            return console.get("status.step.stale");
        }
        if (item.flags().contains(Flag.EXCEPTION_EXPIRED)) {
            return console.get("status.step.exception-expired");
        }
        if (item.answer().plan() != null && item.answer().plan().due() != null) {
            return console.get("status.step.plan", item.answer().plan().due(), question);
        }
        return switch (item.verdict()) {
            case GAP -> console.get("status.step.gap", question);
            case PARTIAL -> console.get("status.step.partial", question);
            case MET -> settled(item);
            default -> console.get("status.step.answer", question);
        };
    }

    /** Met, but the probe has something to add. */
    private String settled(AssessedItem item) {
        return console.get(
                item.flags().contains(Flag.DOUBTFUL)
                        ? "status.step.doubtful"
                        : "status.step.unconfirmed");
    }
}
