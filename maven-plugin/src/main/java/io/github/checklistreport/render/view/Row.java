package io.github.checklistreport.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param number its place in the checklist, from 1
 * @param level the level's word
 * @param until a date that belongs to the verdict; null where there is none
 * @param date when what backs the verdict was said or seen; null where it is undated
 * @param summary one sentence
 * @param reason why it is not met, in a few words
 * @param track the sign on each day on which it changes, for the script in the page: day, verdict,
 *     fill, and {@code stale} or the last fresh day or {@code -}; beginning with the report's day
 * @param then the row after each change but the first entry of {@code track}
 */
public record Row(
        String id,
        int number,
        Phrase title,
        String level,
        String levelName,
        Seal seal,
        String verdictName,
        String basisName,
        @Nullable String date,
        @Nullable Dated until,
        List<Term> flags,
        Phrase summary,
        String reason,
        String track,
        List<Then> then) {
    /** A date with what it is the date of. */
    public record Dated(String label, String date) {}

    /**
     * The row from a day on.
     *
     * @param summary null where it stays the same
     */
    public record Then(String from, Row row, @Nullable Phrase summary) {}

    /** The verdict's name, and from when on it counts where that is yet to come. */
    public Phrase verdictPhrase() {
        return Phrase.of(verdictName);
    }

    public Row {
        flags = List.copyOf(flags);
        then = List.copyOf(then);
    }
}
