package io.github.checklistreport.render.markdown;

import freemarker.template.TemplateModelException;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.NoteTree;
import io.github.checklistreport.render.view.Phrase;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Makes Markdown of texts; templates call it. */
public final class MarkdownText {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(NoteTree.extensions()).build();

    private final ConcurrentMap<String, String> cleaned = new ConcurrentHashMap<>();

    MarkdownText() {}

    /** A line of text with its code. */
    public Object phrase(Phrase phrase) throws TemplateModelException {
        return markup(inline(phrase));
    }

    /** An admin's note. */
    public Object note(String markdown) throws TemplateModelException {
        return markup(cleanedOnce(markdown));
    }

    /** An admin's note within a quotation. */
    public Object quoted(String markdown) throws TemplateModelException {
        return markup(
                cleanedOnce(markdown)
                        .lines()
                        .map(line -> line.isEmpty() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n")));
    }

    /** Lines of a terminal, in a fence that nothing in them can end. */
    public Object fenced(String lines) throws TemplateModelException {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        return markup(fence + "sh\n" + CleanText.lines(lines) + "\n" + fence);
    }

    /** An address for {@code <…>} or {@code (<…>)}, with whatever could end it encoded. */
    public Object url(String url) throws TemplateModelException {
        return markup(CleanText.url(url));
    }

    private String cleanedOnce(String markdown) {
        return cleaned.computeIfAbsent(markdown, MarkdownText::clean);
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
