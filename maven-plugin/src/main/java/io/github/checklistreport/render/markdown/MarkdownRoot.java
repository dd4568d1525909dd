package io.github.checklistreport.render.markdown;

import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.view.Phrase;

/**
 * All that a template can see.
 *
 * @param view what the page shows
 * @param t the product's own words
 * @param text makes Markdown of texts
 */
public record MarkdownRoot(Head head, Object view, MessageHash t, MarkdownText text) {
    /**
     * What stands around the page.
     *
     * @param limits what the report is and is not
     */
    public record Head(
            String title,
            boolean coAdmins,
            Phrase edition,
            String generated,
            String generatorVersion,
            String limits) {}
}
