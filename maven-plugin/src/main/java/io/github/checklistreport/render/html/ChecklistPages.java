package io.github.checklistreport.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.common.TemplateEngine;
import io.github.checklistreport.render.html.Chrome.Alternate;
import io.github.checklistreport.render.view.ChecklistView;
import io.github.checklistreport.render.view.ChecklistViews;
import io.github.checklistreport.render.view.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Makes a page of each checklist, without answers. The same checklists and settings give the same
 * bytes; pages come in a fixed order.
 */
public final class ChecklistPages {
    /** All that the templates can see. */
    public record ChecklistRoot(
            ChecklistChrome page, TemplateHTMLOutputModel sprite, Object view, MessageHash t) {}

    /** The page that lists the checklists. */
    public record ChecklistsView(List<ChecklistView> checklists) {
        public ChecklistsView {
            checklists = List.copyOf(checklists);
        }
    }

    private static final String INDEX = "index.html";

    /** The brand's sign. */
    private static final List<Symbol> SPRITE =
            Symbol.of(List.of(new Seal("met", "round", "verified", false)));

    private final RenderSettings settings;
    private final CompletableFuture<TemplateEngine> beginning;

    /** Begins to read the templates. */
    public ChecklistPages(RenderSettings settings) {
        this.settings = settings;
        this.beginning =
                TemplateEngine.begin(
                        "html",
                        HTMLOutputFormat.INSTANCE,
                        List.of("checklist.ftlh", "checklists.ftlh", "checklists-gate.ftlh"),
                        settings.own());
    }

    /** What is wrong with templates of the admin's own, as far as it shows without a checklist. */
    public List<Problem> mistakes() {
        return beginning.join().mistakes();
    }

    /** Every page and asset. */
    public List<Page> render(List<Lineage> checklists) {
        List<Page> pages = new ArrayList<>();
        pages.add(Assets.styleOfChecklists(settings.generatorVersion(), settings.own()));
        pages.add(Assets.icon(settings.own()));
        pages.add(gate());
        settings.languages().forEach(language -> pages.addAll(pages(checklists, language)));
        return pages;
    }

    /** The page above the languages' folders. */
    private Page gate() {
        Messages messages = settings.messages(settings.languages().get(0));
        ChecklistChrome chrome =
                chrome(
                        messages,
                        "",
                        messages.get("checklists.title"),
                        messages.get("checklists.lead"));
        return page("index.html", "checklists-gate.ftlh", chrome, "", messages);
    }

    private List<Page> pages(List<Lineage> checklists, Language language) {
        Messages messages = settings.messages(language);
        Set<String> ids =
                checklists.stream().map(one -> one.checklist().id()).collect(Collectors.toSet());
        List<ChecklistView> views =
                checklists.stream()
                        .map(lineage -> new ChecklistViews(lineage, messages).view(ids))
                        .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(index(views, messages));
        views.forEach(view -> pages.add(checklist(view, messages)));
        return pages;
    }

    private Page index(List<ChecklistView> views, Messages messages) {
        ChecklistChrome chrome =
                chrome(
                        messages,
                        INDEX,
                        messages.get("checklists.title"),
                        messages.get("checklists.lead"));
        return page(path(chrome), "checklists.ftlh", chrome, new ChecklistsView(views), messages);
    }

    private Page checklist(ChecklistView view, Messages messages) {
        ChecklistChrome chrome =
                chrome(
                        messages,
                        view.id() + ".html",
                        messages.get(
                                "checklist.title", view.title().plain(), view.edition().plain()),
                        messages.get("checklist.description", view.count()));
        return page(path(chrome), "checklist.ftlh", chrome, view, messages);
    }

    private Page page(
            String path, String template, ChecklistChrome chrome, Object view, Messages messages) {
        TemplateEngine engine = beginning.join();
        MessageHash words = new MessageHash(messages);
        return engine.page(
                path,
                template,
                new ChecklistRoot(chrome, new Sprites(engine, false).of(SPRITE), view, words));
    }

    private ChecklistChrome chrome(
            Messages messages, String file, String title, String description) {
        return new ChecklistChrome(
                messages.language().tag(),
                title,
                description,
                file.isEmpty() ? "" : "../",
                file,
                Alternate.all(settings),
                settings.generatorVersion());
    }

    private static String path(ChecklistChrome chrome) {
        return chrome.lang() + "/" + chrome.file();
    }
}
