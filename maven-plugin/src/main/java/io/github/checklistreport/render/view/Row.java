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
        String summary,
        String reason) {
    /** A date with what it is the date of. */
    public record Dated(String label, String date) {}

    public Row {
        flags = List.copyOf(flags);
    }
}
