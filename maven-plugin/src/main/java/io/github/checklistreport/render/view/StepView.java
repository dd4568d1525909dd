package io.github.checklistreport.render.view;

import java.util.List;

/**
 * Two reports and what changed between them.
 *
 * @param id its anchor
 * @param from the day of the earlier report, which has a page
 * @param to the day of the later report
 * @param kept whether the later report has a page, too
 * @param words how many items changed
 * @param causes how often each cause occurs
 */
public record StepView(
        String id,
        String from,
        String to,
        boolean kept,
        String words,
        List<Tally> causes,
        List<Group> groups) {
    /** A word and how often it occurs. */
    public record Tally(Term term, int number) {}

    /** The changes of one direction. */
    public record Group(Term direction, List<ChangeView> changes) {
        public Group {
            changes = List.copyOf(changes);
        }
    }

    public StepView {
        causes = List.copyOf(causes);
        groups = List.copyOf(groups);
    }
}
