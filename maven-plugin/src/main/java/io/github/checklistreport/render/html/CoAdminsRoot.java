package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.view.Term;
import org.jspecify.annotations.Nullable;

/**
 * All that the template of an item for co-admins can see: {@link Root} and what is theirs alone.
 *
 * @param privateNote Markdown; null where there is none
 * @param publish how much of the item the public report shows
 */
public record CoAdminsRoot(
        Chrome page,
        TemplateHTMLOutputModel sprite,
        Object view,
        MessageHash t,
        NoteHtml notes,
        @Nullable String privateNote,
        Term publish) {}
