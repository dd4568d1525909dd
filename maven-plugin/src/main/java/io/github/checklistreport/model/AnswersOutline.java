package io.github.checklistreport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in an answers file that is written line by line. Lines count from 1, columns
 * from 0.
 *
 * @param text the file without a byte order mark
 * @param checklist the value of the key {@code checklist}
 * @param facts the key {@code facts} of the server, where it is written line by line
 * @param factLines the facts in lines of their own
 * @param bracedFacts the facts in braces, where those are on one line
 * @param answersKey the key {@code answers}; null where there is none
 * @param answers in the order of the file
 */
public record AnswersOutline(
        String text,
        Value checklist,
        @Nullable Block facts,
        List<Block> factLines,
        List<Braced> bracedFacts,
        @Nullable Block answersKey,
        List<Block> answers) {
    /** A value on one line; {@code end} is the column behind it. */
    public record Value(int line, int start, int end) {}

    /**
     * A key with its value.
     *
     * @param column the column of the key
     * @param end the last line that belongs to it
     */
    public record Block(String key, int line, int column, int end) {}

    /** A key with its value, in braces. */
    public record Braced(String key, Value text) {}

    public AnswersOutline {
        factLines = List.copyOf(factLines);
        bracedFacts = List.copyOf(bracedFacts);
        answers = List.copyOf(answers);
    }
}
