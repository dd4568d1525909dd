package io.github.checklistreport.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's own page.
 *
 * @param verdictMeaning what the verdict means
 * @param basis what it rests on, in full
 * @param note Markdown; null where nothing is published or written
 * @param byline who answered what and when; empty where that is not shown
 * @param silence why there is no text; null where there is some
 * @param blocks plan, acceptance, reason for not applying
 * @param probe what a machine saw or could see
 * @param evidence http and https addresses
 * @param applies when the item concerns a server
 */
public record ItemView(
        Row row,
        Phrase phase,
        Phrase topic,
        String verdictMeaning,
        Term basis,
        List<Stamp> stamps,
        @Nullable String note,
        String byline,
        @Nullable String silence,
        List<Block> blocks,
        @Nullable Reply reply,
        String publishRule,
        List<String> probe,
        List<String> evidence,
        Phrase baseline,
        Phrase applies,
        Phrase rationale,
        List<Reference> references,
        Phrase how,
        @Nullable Row previous,
        @Nullable Row next) {
    /** Labelled facts of the answer, such as a plan's date. */
    public record Block(String label, Phrase text) {}

    /** The admin's reply to a finding. */
    public record Reply(String code, Phrase note, String byline) {}

    /** Something to read. */
    public record Reference(String url, Phrase title) {}

    public ItemView {
        stamps = List.copyOf(stamps);
        blocks = List.copyOf(blocks);
        probe = List.copyOf(probe);
        evidence = List.copyOf(evidence);
        references = List.copyOf(references);
    }
}
