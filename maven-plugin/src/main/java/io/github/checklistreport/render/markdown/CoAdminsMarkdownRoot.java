package io.github.checklistreport.render.markdown;

import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.view.Term;
import org.jspecify.annotations.Nullable;

/**
 * All that the template of an item for co-admins can see: {@link MarkdownRoot} and what is theirs
 * alone.
 *
 * @param privateNote Markdown; null where there is none
 * @param publish how much of the item the public report shows
 */
public record CoAdminsMarkdownRoot(
        MarkdownRoot.Head head,
        Object view,
        MessageHash t,
        MarkdownText text,
        @Nullable String privateNote,
        Term publish) {}
