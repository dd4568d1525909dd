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
 * @param remarks the verdict's flags
 * @param pair both sides of a conflict; null where there is none
 * @param sight what a machine saw or could see
 * @param evidence http and https addresses
 * @param share how to pass the page on; null where that is not meant to be done
 * @param applies when the item concerns a server
 * @param validUntil until when the verdict counts as fresh, in words; null where nothing is dated
 * @param then the page after each change that time brings, earliest first
 * @param past what earlier reports said
 */
public record ItemView(
        Row row,
        Phrase phase,
        Phrase topic,
        String verdictMeaning,
        Term basis,
        List<Remark> remarks,
        @Nullable Pair pair,
        List<Stamp> stamps,
        @Nullable String note,
        String byline,
        @Nullable String silence,
        List<Block> blocks,
        @Nullable Reply reply,
        String publishRule,
        SightView sight,
        List<String> evidence,
        Phrase baseline,
        Phrase applies,
        Phrase rationale,
        List<Reference> references,
        Phrase how,
        ItemPast past,
        @Nullable Row previous,
        @Nullable Row next,
        @Nullable Phrase validUntil,
        List<Then> then,
        @Nullable Share share) {
    /**
     * A flag.
     *
     * @param because what the probe has to do with it; null where it has nothing, or where that is
     *     not shown
     */
    public record Remark(Term flag, @Nullable Phrase because) {}

    /** The page from a day on. */
    public record Then(String from, ItemView item) {}

    /** The two sides of a conflict. */
    public record Pair(Side claim, Side probe) {}

    /**
     * One side of a conflict.
     *
     * @param level the word of the level whose size the sign has
     * @param text null where none is shown
     */
    public record Side(
            String title,
            Seal seal,
            String level,
            String word,
            @Nullable Phrase text,
            String byline) {}

    /** Labelled facts of the answer, such as a plan's date. */
    public record Block(String label, Phrase text) {}

    /** The admin's reply to a finding. */
    public record Reply(String code, Phrase note, String byline) {}

    /** Something to read. */
    public record Reference(String url, Phrase title) {}

    public ItemView {
        stamps = List.copyOf(stamps);
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
        evidence = List.copyOf(evidence);
        references = List.copyOf(references);
        then = List.copyOf(then);
    }
}
