package io.github.checklistreport.render.html;

import freemarker.core.HTMLOutputFormat;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.TemplateEngine;
import io.github.checklistreport.render.view.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists the pages of a site; each is made when its supplier is asked. */
public final class HtmlPages {
    private final TemplateEngine engine = new TemplateEngine("html", HTMLOutputFormat.INSTANCE);

    /**
     * Every page and asset.
     *
     * @param views one a language, the default language first
     * @param asides what only co-admins see, one an item; empty for the public
     */
    public List<Supplier<Page>> jobs(List<ReportView> views, List<Aside> asides) {
        ReportView first = views.get(0);
        List<Supplier<Page>> jobs = new ArrayList<>();
        jobs.add(() -> Assets.style(first.edition().report()));
        jobs.add(Assets::icon);
        jobs.add(new LanguagePages(engine, first)::gate);
        views.forEach(view -> jobs.addAll(new LanguagePages(engine, view).jobs(asides)));
        return jobs;
    }
}
