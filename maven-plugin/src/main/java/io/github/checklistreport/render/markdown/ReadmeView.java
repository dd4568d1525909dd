package io.github.checklistreport.render.markdown;

import io.github.checklistreport.render.view.Chapter;
import io.github.checklistreport.render.view.Count;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.MachineLine;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Row;
import java.util.List;

/**
 * The first page.
 *
 * @param columns every verdict, worst first
 * @param lines each level's counts of {@code columns}
 * @param history whether there is a page of changes
 * @param notMetTitle how many required items are not met, in words
 */
public record ReadmeView(
        List<String> columns,
        List<Line> lines,
        MachineLine machine,
        boolean history,
        String notMetTitle,
        List<Row> notMet,
        List<Chapter> chapters) {
    /** A level's counts. */
    public record Line(LevelLine level, List<Integer> counts) {}

    static ReadmeView of(ReportView view) {
        List<Count> verdicts = view.verdicts();
        return new ReadmeView(
                verdicts.stream().map(Count::name).toList(),
                view.levels().stream().map(level -> line(level, verdicts)).toList(),
                view.machine(),
                !view.edition().history().isEmpty(),
                view.notMetTitle(),
                view.requiredNotMet(),
                view.outline());
    }

    private static Line line(LevelLine level, List<Count> verdicts) {
        return new Line(
                level, verdicts.stream().map(verdict -> count(level, verdict.word())).toList());
    }

    private static int count(LevelLine level, String verdict) {
        return level.met().word().equals(verdict)
                ? level.met().number()
                : level.others().stream()
                        .filter(other -> other.word().equals(verdict))
                        .mapToInt(Count::number)
                        .sum();
    }
}
