package io.github.checklistreport.render.markdown;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;
import io.github.checklistreport.render.view.CleanText;
import java.io.IOException;
import java.io.Writer;

/**
 * Markdown as a FreeMarker output format: every value becomes text that Markdown reads as itself,
 * on one line.
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownModel> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&^$";

    private MarkdownFormat() {}

    /** The text as Markdown that shows exactly it. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String line = CleanText.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || isListMark(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString().replace("://", ":\\//").replace("www.", "www\\.");
    }

    private static boolean isListMark(String line, int i) {
        char c = line.charAt(i);
        boolean mark = i == 0 && (c == '-' || c == '=' || c == ':');
        boolean ordinal =
                c == '.' && i > 0 && line.substring(0, i).chars().allMatch(MarkdownFormat::isDigit);
        return mark || ordinal;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEsc, Writer out) throws IOException, TemplateModelException {
        out.write(escape(textToEsc));
    }

    @Override
    public String escapePlainText(String plainTextContent) {
        return escape(plainTextContent);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected MarkdownModel newTemplateMarkupOutputModel(
            String plainTextContent, String markupContent) {
        return new MarkdownModel(plainTextContent, markupContent);
    }
}
