package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.common.TemplateEngine;
import io.github.checklistreport.render.view.Row;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Rows as the pages of views show them; every row stands in several views and is made once. */
public final class ViewRows {
    /** All that the template of a row can see. */
    public record RowRoot(Home page, Row row, MessageHash t) {}

    /**
     * Where the page is.
     *
     * @param home from the page to its language's folder
     */
    public record Home(String home) {}

    private final TemplateEngine engine;
    private final MessageHash messages;
    private final ConcurrentMap<String, TemplateHTMLOutputModel> made = new ConcurrentHashMap<>();

    ViewRows(TemplateEngine engine, MessageHash messages) {
        this.engine = engine;
        this.messages = messages;
    }

    /** The row as markup; templates call this. */
    public TemplateHTMLOutputModel of(Row row) {
        return made.computeIfAbsent(row.id(), id -> make(row));
    }

    private TemplateHTMLOutputModel make(Row row) {
        return Markup.of(engine.text("view-row.ftlh", new RowRoot(new Home("../"), row, messages)));
    }
}
