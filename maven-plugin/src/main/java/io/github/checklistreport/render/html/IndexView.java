package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Chapter;
import io.github.checklistreport.render.view.Due;
import io.github.checklistreport.render.view.Explained;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.MachineLine;
import io.github.checklistreport.render.view.Phrase;
import io.github.checklistreport.render.view.Row;
import io.github.checklistreport.render.view.Stamp;
import java.util.List;

/**
 * The first page.
 *
 * @param about the server in a sentence, or its name
 * @param facts what identifies the report
 * @param notMetTitle how many required items are not met, in words
 */
public record IndexView(
        Phrase about,
        List<Stamp> stamps,
        List<Fact> facts,
        List<LevelLine> levels,
        MachineLine machine,
        String notMetTitle,
        List<Row> notMet,
        List<Due> ahead,
        List<Chapter> chapters,
        String count,
        Filters filters,
        List<Explained> verdicts,
        List<Explained> meanings) {
    /** A label and its value. */
    public record Fact(String label, String value) {}
}
