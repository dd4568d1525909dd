package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a reader should know of. */
final class Dates {
    private static final int MOST = 6;

    private final Edition edition;

    Dates(Edition edition) {
        this.edition = edition;
    }

    /** The first day on which something that is fresh today turns stale; null if nothing does. */
    @Nullable LocalDate validUntil() {
        return shown().map(Shown::validUntil)
                .filter(Objects::nonNull)
                .filter(date -> !date.isBefore(edition.today()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The next dates of plans, accepted risks and freshness, earliest first. */
    List<Due> ahead() {
        return Stream.concat(shown().flatMap(this::ofItem), ofReport())
                .sorted(Comparator.comparing(Due::date))
                .limit(MOST)
                .toList();
    }

    private Stream<Due> ofReport() {
        LocalDate until = validUntil();
        return until == null
                ? Stream.of()
                : Stream.of(new Due(until.toString(), message("due.stale"), null, null, false));
    }

    private Stream<Due> ofItem(Shown shown) {
        Words words = shown.words();
        if (words == null) {
            return Stream.of();
        }
        if (shown.verdict() == Verdict.ACCEPTED && words.acceptance() != null) {
            return Stream.of(due(shown, words.acceptance().expires(), "due.accepted"));
        }
        LocalDate due = words.plan() == null ? null : words.plan().due();
        return due != null && shown.verdict().open()
                ? Stream.of(due(shown, due, "due.plan"))
                : Stream.of();
    }

    private Due due(Shown shown, LocalDate date, String what) {
        return new Due(
                date.toString(),
                message(what),
                shown.item().id(),
                edition.phrase(shown.item().title()),
                date.isBefore(edition.today()));
    }

    private Stream<Shown> shown() {
        return edition.report().items().stream()
                .filter((Entry entry) -> entry instanceof Shown)
                .filter(entry -> Bin.of(entry) != Bin.UPCOMING)
                .map(Shown.class::cast);
    }

    private String message(String key) {
        return edition.messages().get(key);
    }
}
