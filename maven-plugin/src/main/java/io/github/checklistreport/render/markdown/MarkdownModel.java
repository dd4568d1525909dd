package io.github.checklistreport.render.markdown;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A value that already is Markdown. */
final class MarkdownModel extends CommonTemplateMarkupOutputModel<MarkdownModel> {
    MarkdownModel(String plainText, String markup) {
        super(plainText, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
        return MarkdownFormat.INSTANCE;
    }
}
