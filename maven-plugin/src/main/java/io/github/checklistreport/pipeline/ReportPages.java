package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Changes;
import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.Snapshots;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a report, each audience's below its folder; the public ones have passed the gate.
 *
 * @param seal seals the co-admins' pages into the public folder; null where that is not wanted
 */
record ReportPages(
        SiteRenderer renderer,
        Function<Report, PublicReport> disclosure,
        @Nullable CoAdminsSeal seal,
        Messages console) {

    /**
     * @throws BrokenException where a public page holds a private text; it names the item
     */
    List<Page> of(Desk.Assessed assessed, Set<Audience> audiences) throws BrokenException {
        List<Page> pages = new ArrayList<>();
        if (audiences.contains(Audience.PUBLIC)) {
            pages.addAll(below(Audience.PUBLIC, forAnybody(assessed)));
        }
        if (audiences.contains(Audience.CO_ADMINS)) {
            pages.addAll(below(Audience.CO_ADMINS, forCoAdmins(assessed, renderer)));
        }
        return pages;
    }

    private List<Page> forAnybody(Desk.Assessed assessed) throws BrokenException {
        PublicReport shown = disclosure.apply(assessed.report());
        List<Snapshot> past = assessed.past().of(Audience.PUBLIC);
        History history = history(Snapshots.asOf(shown, past), () -> Snapshots.of(shown));
        PublicGate gate =
                new PublicGate(assessed.report(), Snapshots.hidden(shown, past), renderer);
        List<Page> pages = new ArrayList<>(renderer.render(shown, history));
        if (seal == null) {
            PublicGate.check(gate.leaks(pages), console);
            return pages;
        }
        pages.addAll(renderer.opener(shown));
        List<Page> sealed = seal.files(forCoAdmins(assessed, seal.renderer(renderer.settings())));
        List<Leak> leaks = new ArrayList<>(gate.leaks(pages));
        leaks.addAll(gate.leaksOfSealed(sealed));
        pages.addAll(sealed);
        leaks.addAll(seal.leaksOfKey(pages));
        PublicGate.check(leaks, console);
        return pages;
    }

    private static List<Page> forCoAdmins(Desk.Assessed assessed, SiteRenderer renderer) {
        CoAdminsReport shown = Disclosure.toCoAdmins(assessed.report());
        List<Snapshot> past = assessed.past().of(Audience.CO_ADMINS);
        return renderer.render(shown, history(past, () -> Snapshots.of(shown)));
    }

    /** Without a past, nothing is worked out of the present. */
    private static History history(List<Snapshot> past, Supplier<Snapshot> present) {
        return past.isEmpty() ? History.NONE : Changes.history(past, present.get());
    }

    private static List<Page> below(Audience audience, List<Page> pages) {
        return pages.stream()
                .map(page -> new Page(audience.word() + "/" + page.path(), page.content()))
                .toList();
    }
}
