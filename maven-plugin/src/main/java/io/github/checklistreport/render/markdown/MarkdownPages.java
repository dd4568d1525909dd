package io.github.checklistreport.render.markdown;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.render.common.MessageHash;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.TemplateEngine;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.ReportView;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lists the pages of the Markdown edition; each is made when its supplier is asked. */
public final class MarkdownPages {
    private final CompletableFuture<TemplateEngine> beginning;
    private final MarkdownText text = new MarkdownText();

    /**
     * Begins to read the templates.
     *
     * @param own what stands in for ours
     */
    public MarkdownPages(OwnTemplates own) {
        this.beginning =
                TemplateEngine.begin(
                        "markdown",
                        MarkdownFormat.INSTANCE,
                        List.of("layout.ftl", "item-parts.ftl", "item.ftl"),
                        own);
    }

    /** What is wrong with templates of the admin's own, as far as it shows without a report. */
    public List<Problem> mistakes() {
        return beginning.join().mistakes();
    }

    /**
     * Every page.
     *
     * @param views one a language
     * @param asides what only co-admins see, one an item; empty for the public
     */
    public List<Supplier<Page>> jobs(List<ReportView> views, List<Aside> asides) {
        List<Supplier<Page>> jobs = new ArrayList<>();
        views.forEach(view -> add(jobs, view, asides));
        return jobs;
    }

    private void add(List<Supplier<Page>> jobs, ReportView view, List<Aside> asides) {
        MarkdownRoot.Head head = head(view);
        jobs.add(() -> readme(view, head));
        List<Entry> entries = view.edition().report().items();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (asides.isEmpty()) {
                jobs.add(() -> item(view, head, entry));
            } else {
                Aside aside = asides.get(i);
                jobs.add(() -> item(view, head, entry, aside));
            }
        }
    }

    private Page readme(ReportView view, MarkdownRoot.Head head) {
        return beginning
                .join()
                .page(
                        folder(view) + "README.md",
                        "readme.ftl",
                        new MarkdownRoot(head, ReadmeView.of(view), hash(view), text));
    }

    private Page item(ReportView view, MarkdownRoot.Head head, Entry entry) {
        return beginning
                .join()
                .page(
                        path(view, entry),
                        "item.ftl",
                        new MarkdownRoot(head, view.item(entry), hash(view), text));
    }

    private Page item(ReportView view, MarkdownRoot.Head head, Entry entry, Aside aside) {
        return beginning
                .join()
                .page(
                        path(view, entry),
                        "item-co-admins.ftl",
                        new CoAdminsMarkdownRoot(
                                head,
                                view.item(entry),
                                hash(view),
                                text,
                                aside.privateNote(),
                                view.lexicon().term(aside.publish())));
    }

    private static MarkdownRoot.Head head(ReportView view) {
        Edition edition = view.edition();
        Messages messages = edition.messages();
        return new MarkdownRoot.Head(
                messages.get("title", CleanText.line(edition.report().server().domain())),
                edition.audience() == Audience.CO_ADMINS,
                edition.phrase(edition.report().checklist().edition()),
                edition.report().generatedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                edition.settings().generatorVersion(),
                messages.get("foot.limits", view.machine().items(), view.machine().checked()));
    }

    private static MessageHash hash(ReportView view) {
        return new MessageHash(view.edition().messages());
    }

    private static String path(ReportView view, Entry entry) {
        return folder(view) + "items/" + entry.item().id() + ".md";
    }

    private static String folder(ReportView view) {
        return "markdown/" + view.edition().language().tag() + "/";
    }
}
