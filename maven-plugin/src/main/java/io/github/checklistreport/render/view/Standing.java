package io.github.checklistreport.render.view;

import java.util.List;

/**
 * How an item stood in one report.
 *
 * @param level the word of its level then
 */
public record Standing(Seal seal, String level, String verdict, String basis, List<Term> flags) {
    public Standing {
        flags = List.copyOf(flags);
    }

    /** The verdict, and from when on it counts where that was yet to come. */
    public Phrase verdictPhrase() {
        return Phrase.of(verdict);
    }
}
