package io.github.checklistreport.render.html;

import freemarker.core.HTMLOutputFormat;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.TemplateEngine;
import io.github.checklistreport.render.view.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lists the pages of a site; each is made when its supplier is asked. */
public final class HtmlPages {
    private static final List<String> TEMPLATES =
            List.of(
                    "layout.ftlh",
                    "seal.ftlh",
                    "text.ftlh",
                    "item-parts.ftlh",
                    "item.ftlh",
                    "row.ftlh",
                    "filters.ftlh",
                    "view.ftlh",
                    "view-row.ftlh",
                    "sprite.ftlh");

    private final OwnTemplates own;
    private final CompletableFuture<TemplateEngine> beginning;
    private final ConcurrentMap<Language, NoteHtml> notes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> cleanedNotes = new ConcurrentHashMap<>();

    /**
     * Begins to read the templates.
     *
     * @param own what stands in for ours
     */
    public HtmlPages(OwnTemplates own) {
        this.own = own;
        this.beginning = TemplateEngine.begin("html", HTMLOutputFormat.INSTANCE, TEMPLATES, own);
    }

    /** What is wrong with templates of the admin's own, as far as it shows without a report. */
    public List<Problem> mistakes() {
        return beginning.join().mistakes();
    }

    /**
     * Every page and asset.
     *
     * @param views one a language, the default language first
     * @param asides what only co-admins see, one an item; empty for the public
     */
    public List<Supplier<Page>> jobs(List<ReportView> views, List<Aside> asides) {
        TemplateEngine engine = beginning.join();
        List<LanguagePages> languages =
                views.stream().map(view -> new LanguagePages(engine, view, notes(view))).toList();
        List<Supplier<Page>> jobs = new ArrayList<>();
        jobs.add(() -> Assets.style(views.get(0).edition().report(), own));
        jobs.add(Assets::script);
        jobs.add(() -> Assets.icon(own));
        jobs.add(languages.get(0)::gate);
        if (views.get(0).edition().audience() == Audience.PUBLIC) {
            jobs.add(languages.get(0)::badge);
            jobs.add(HeadersFile::page);
            jobs.addAll(sitemap(engine, Sitemap.of(views)));
        }
        languages.forEach(pages -> jobs.addAll(pages.jobs(asides)));
        return jobs;
    }

    private static List<Supplier<Page>> sitemap(TemplateEngine engine, Sitemap sitemap) {
        return sitemap.addresses().isEmpty()
                ? List.of()
                : List.of(() -> engine.page("sitemap.xml", "sitemap.ftlh", sitemap));
    }

    /**
     * The page that opens a sealed report, and its script.
     *
     * @param domain of the server
     * @param languages the words of each, the default language first
     */
    public List<Page> opener(String domain, List<Messages> languages) {
        return List.of(new Opener(languages).page(beginning.join(), domain), Assets.openerScript());
    }

    /** Notes look the same to every audience, so that they are made once. */
    private NoteHtml notes(ReportView view) {
        return notes.computeIfAbsent(
                view.edition().language(),
                language -> new NoteHtml(view.edition().messages(), cleanedNotes));
    }
}
