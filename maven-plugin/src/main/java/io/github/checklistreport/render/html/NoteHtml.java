package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.NoteTree;
import io.github.checklistreport.render.view.Phrase;
import java.util.concurrent.ConcurrentMap;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Turns an admin's note into HTML that can do no more than look like text. */
public final class NoteHtml {
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .extensions(NoteTree.extensions())
                    .build();

    private static final String REGION = "<div class=\"tw\" role=\"region\" tabindex=\"0\"";

    private final Messages messages;
    private final ConcurrentMap<String, String> cleaned;

    /** {@code cleaned} holds notes that are made already; every language may share it. */
    NoteHtml(Messages messages, ConcurrentMap<String, String> cleaned) {
        this.messages = messages;
        this.cleaned = cleaned;
    }

    /** The note as markup; templates call this. */
    public TemplateHTMLOutputModel html(String markdown) {
        return Markup.of(clean(markdown));
    }

    /** The note's language where it is not the page's; otherwise null. Templates call this. */
    public @Nullable String lang(String markdown) {
        return Phrase.foreign(markdown, messages.language());
    }

    String clean(String markdown) {
        String label = " aria-label=\"" + Entities.escape(messages.get("note.table")) + "\"";
        return cleaned.computeIfAbsent(markdown, NoteHtml::cleanUnlabelled)
                .replace(REGION, REGION + label);
    }

    private static String cleanUnlabelled(String markdown) {
        String rendered = RENDERER.render(NoteTree.read(markdown));
        Document clean = new Cleaner(safelist()).clean(Jsoup.parseBodyFragment(rendered));
        clean.outputSettings().prettyPrint(false);
        clean.select("table").wrap(REGION + "></div>");
        return clean.body().html().strip();
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags("p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ul")
                .addTags("ol", "li", "table", "thead", "tbody", "tr", "th", "td", "hr", "a")
                .addAttributes("a", "href")
                .addAttributes("ol", "start")
                .addProtocols("a", "href", "http", "https", "mailto")
                .addEnforcedAttribute("a", "rel", "nofollow ugc noopener");
    }
}
