package io.github.checklistreport.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a past report.
 *
 * @param day its day
 * @param time when it was made, as an ISO instant
 * @param shownTime the same as readers see it
 * @param previous the day of the recorded report before it; null where there is none
 * @param next the day of the recorded report after it; null where there is none
 * @param step what had changed since {@code previous}
 */
public record PastReportView(
        String title,
        String day,
        String time,
        String shownTime,
        Phrase edition,
        List<Group> groups,
        @Nullable String previous,
        @Nullable String next,
        @Nullable StepView step) {
    /** One level's items. */
    public record Group(String level, String name, String words, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An item.
     *
     * @param asked whether the present checklist has it, so that it has a page
     * @param date when what backed the verdict was said or seen; null where it is undated
     * @param words what was answered; empty unless the item is no longer asked
     */
    public record Line(
            String id,
            boolean asked,
            Phrase title,
            Standing standing,
            @Nullable String date,
            List<Phrase> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    public PastReportView {
        groups = List.copyOf(groups);
    }
}
