package io.github.checklistreport.disclose;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.Sight;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.PastItem.Words;
import io.github.checklistreport.model.history.Snapshot;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a report, and what may be read of it later. Private notes are never kept. */
public final class Snapshots {
    private Snapshots() {}

    /** What anybody sees of {@code report}. */
    public static Snapshot of(PublicReport report) {
        return snapshot(
                report, Audience.PUBLIC, report.items().stream().map(Entry::publish).toList());
    }

    /** What co-admins see of {@code report}, but for the private notes. */
    public static Snapshot of(CoAdminsReport report) {
        return snapshot(
                report.report(),
                Audience.CO_ADMINS,
                report.asides().stream().map(Aside::publish).toList());
    }

    /**
     * {@code past} as anybody may see it who is shown {@code present}: of each item no more than
     * was public then, and no more than is public now. An item that is no longer asked is shown as
     * it was.
     */
    public static List<Snapshot> asOf(PublicReport present, List<Snapshot> past) {
        Map<String, PublishLevel> now =
                present.items().stream()
                        .collect(Collectors.toMap(entry -> entry.item().id(), Entry::publish));
        Function<PastItem, PastItem> today =
                item ->
                        switch (now.getOrDefault(item.id(), item.publish())) {
                            case WITHHELD -> item.withheld();
                            case VERDICT -> item.verdictOnly();
                            case FULL -> item;
                        };
        return past.stream().map(snapshot -> seen(snapshot, today)).toList();
    }

    /** The texts in {@code past} that {@link #asOf} takes out. */
    public static List<PrivateText> hidden(PublicReport present, List<Snapshot> past) {
        Set<String> open =
                present.items().stream()
                        .filter(entry -> entry.publish() == PublishLevel.FULL)
                        .map(entry -> entry.item().id())
                        .collect(Collectors.toSet());
        Set<String> asked =
                present.items().stream()
                        .map(entry -> entry.item().id())
                        .collect(Collectors.toSet());
        return past.stream()
                .flatMap(snapshot -> snapshot.items().stream())
                .filter(item -> asked.contains(item.id()) && !open.contains(item.id()))
                .flatMap(Snapshots::texts)
                .distinct()
                .toList();
    }

    private static Stream<PrivateText> texts(PastItem item) {
        Words words = item.state() == null ? null : item.state().words();
        return words == null
                ? Stream.of()
                : Stream.of(
                                words.note(),
                                words.reason(),
                                words.plan(),
                                words.exception(),
                                words.reply())
                        .filter(Objects::nonNull)
                        .map(text -> new PrivateText(item.id(), "history", Kind.PROSE, text));
    }

    private static Snapshot seen(Snapshot snapshot, Function<PastItem, PastItem> today) {
        return new Snapshot(
                snapshot.audience(),
                snapshot.domain(),
                snapshot.checklist(),
                snapshot.edition(),
                snapshot.generatedAt(),
                snapshot.items().stream().map(today).toList());
    }

    private static Snapshot snapshot(
            PublicReport report, Audience audience, List<PublishLevel> levels) {
        List<PastItem> items = new ArrayList<>();
        for (int i = 0; i < report.items().size(); i++) {
            items.add(item(report.items().get(i), levels.get(i)));
        }
        return new Snapshot(
                audience,
                report.server().domain(),
                report.checklist().id(),
                report.checklist().edition(),
                report.generatedAt().truncatedTo(ChronoUnit.SECONDS),
                items);
    }

    private static PastItem item(Entry entry, PublishLevel level) {
        return new PastItem(
                entry.item().id(),
                entry.item().level(),
                entry.item().title(),
                level,
                entry.flags().contains(Flag.UPCOMING) ? entry.item().weighsFrom() : null,
                entry instanceof Shown shown ? state(shown) : null);
    }

    private static State state(Shown shown) {
        return new State(
                shown.status(),
                shown.verdict(),
                shown.basis(),
                shown.flags(),
                shown.answeredOn(),
                shown.observedOn(),
                shown.validUntil(),
                sight(shown.sighting()),
                words(shown.words()));
    }

    private static @Nullable Sight sight(@Nullable Sighting sighting) {
        return sighting == null
                ? null
                : new Sight(sighting.result(), sighting.strength(), sighting.rule().version());
    }

    private static @Nullable Words words(PublicReport.@Nullable Words words) {
        return words == null
                ? null
                : new Words(
                        words.note(),
                        words.reason(),
                        words.plan() == null ? null : words.plan().note(),
                        words.acceptance() == null ? null : words.acceptance().reason(),
                        words.reply() == null ? null : words.reply().note());
    }
}
