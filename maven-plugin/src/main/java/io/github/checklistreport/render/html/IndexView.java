package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Badge;
import io.github.checklistreport.render.view.Chapter;
import io.github.checklistreport.render.view.Due;
import io.github.checklistreport.render.view.Explained;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.MachineLine;
import io.github.checklistreport.render.view.Phrase;
import io.github.checklistreport.render.view.Row;
import io.github.checklistreport.render.view.Share;
import io.github.checklistreport.render.view.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param about the server in a sentence, or its name
 * @param facts what identifies the report
 * @param notMetTitle how many required items are not met, in words
 * @param passing null where the report is not meant to be passed on
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
        List<Explained> meanings,
        @Nullable Passing passing) {
    /**
     * How to pass the report on.
     *
     * @param badge what the badge says
     * @param badgeAddress its absolute address; null where it is not known
     */
    public record Passing(Share share, Badge badge, @Nullable String badgeAddress) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}
}
