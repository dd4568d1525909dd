package io.github.checklistreport.render.markdown;

import freemarker.template.TemplateModelException;
import io.github.checklistreport.render.view.NoteTree;
import io.github.checklistreport.render.view.Phrase;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Makes Markdown of texts; templates call it. */
public final class MarkdownText {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(NoteTree.extensions()).build();

    MarkdownText() {}

    /** A line of text with its code. */
    public Object phrase(Phrase phrase) throws TemplateModelException {
        return markup(inline(phrase));
    }

    /** An admin's note. */
    public Object note(String markdown) throws TemplateModelException {
        return markup(clean(markdown));
    }

    /** An admin's note within a quotation. */
    public Object quoted(String markdown) throws TemplateModelException {
        return markup(
                clean(markdown)
                        .lines()
                        .map(line -> line.isEmpty() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n")));
    }

    /** An address for {@code <…>} or {@code (<…>)}, with whatever could end it encoded. */
    public Object url(String url) throws TemplateModelException {
        StringBuilder encoded = new StringBuilder();
        url.codePoints()
                .filter(c -> c > ' ' && c != 0x7F)
                .forEach(
                        c -> {
                            if ("<>\\`\"".indexOf(c) >= 0) {
                                encoded.append('%')
                                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                            } else {
                                encoded.appendCodePoint(c);
                            }
                        });
        return markup(encoded.toString());
    }

    static String clean(String markdown) {
        return RENDERER.render(NoteTree.read(markdown)).strip();
    }

    private static String inline(Phrase phrase) {
        return phrase.runs().stream()
                .map(
                        run ->
                                run.kind().equals("code")
                                        ? "`" + run.text() + "`"
                                        : MarkdownFormat.escape(run.text()))
                .collect(Collectors.joining());
    }

    private static MarkdownModel markup(String markdown) throws TemplateModelException {
        return MarkdownFormat.INSTANCE.fromMarkup(markdown);
    }
}
