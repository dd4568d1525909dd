package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.NoteTree;
import io.github.checklistreport.render.view.Phrase;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    private final Messages messages;
    private final ConcurrentMap<String, String> cleaned = new ConcurrentHashMap<>();

    NoteHtml(Messages messages) {
        this.messages = messages;
    }

    /** The note as markup; templates call this. */
    public TemplateHTMLOutputModel html(String markdown) {
        return Markup.of(cleaned.computeIfAbsent(markdown, this::clean));
    }

    /** The note's language where it is not the page's; otherwise null. Templates call this. */
    public @Nullable String lang(String markdown) {
        return Phrase.foreign(markdown, messages.language());
    }

    String clean(String markdown) {
        String rendered = RENDERER.render(NoteTree.read(markdown));
        Document clean = new Cleaner(safelist()).clean(Jsoup.parseBodyFragment(rendered));
        clean.outputSettings().prettyPrint(false);
        for (Element table : new ArrayList<>(clean.select("table"))) {
            table.wrap("<div class=\"tw\" role=\"region\" tabindex=\"0\"></div>");
            Element region = table.parent();
            if (region != null) {
                region.attr("aria-label", messages.get("note.table"));
            }
        }
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
