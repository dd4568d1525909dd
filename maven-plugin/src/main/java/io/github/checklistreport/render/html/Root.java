package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.MessageHash;

/**
 * All that a template can see.
 *
 * @param page what stands around the page
 * @param sprite the drawings it uses
 * @param view what it shows
 * @param t the product's own words
 * @param notes makes HTML of admins' notes
 */
public record Root(
        Chrome page, TemplateHTMLOutputModel sprite, Object view, MessageHash t, NoteHtml notes) {}
