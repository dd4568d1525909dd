package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.PastItem.Words;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.PastReportView.Group;
import io.github.checklistreport.render.view.PastReportView.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pages that earlier reports leave behind. */
final class PastReports {
    /** Older changes stand on the pages of the reports. */
    private static final int MOST_STEPS = 12;

    private final Edition edition;
    private final Messages messages;
    private final History history;
    private final Standings standings;
    private final Steps steps;

    PastReports(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.history = edition.history();
        this.standings = new Standings(messages);
        this.steps = new Steps(edition);
    }

    ChangesView changes() {
        List<StepView> views = new ArrayList<>();
        for (int i = history.path().size() - 1; i >= 0 && views.size() < MOST_STEPS; i--) {
            views.add(steps.view(history.path().get(i)));
        }
        List<String> days = new ArrayList<>();
        history.recorded().forEach(snapshot -> days.add(0, snapshot.day().toString()));
        return new ChangesView(
                views, history.path().size() > MOST_STEPS, new Trends(edition).view(), days);
    }

    /** The page of the recorded report with that index. */
    PastReportView report(int index) {
        Snapshot snapshot = history.recorded().get(index);
        return new PastReportView(
                messages.get("past.title", snapshot.day()),
                snapshot.day().toString(),
                snapshot.generatedAt().toString(),
                Times.shown(snapshot.generatedAt()),
                edition.phrase(snapshot.edition()),
                Arrays.stream(Level.values())
                        .map(level -> group(snapshot, level))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                day(index - 1),
                day(index + 1),
                index == 0 ? null : steps.view(history.steps().get(index - 1)));
    }

    private @Nullable String day(int index) {
        return index < 0 || index >= history.recorded().size()
                ? null
                : history.recorded().get(index).day().toString();
    }

    private Group group(Snapshot snapshot, Level level) {
        List<PastItem> items =
                snapshot.items().stream().filter(item -> item.level() == level).toList();
        long met = items.stream().filter(item -> item.bin() == Bin.MET).count();
        long outOf = items.stream().filter(item -> item.bin().weighs()).count();
        String name = messages.word("level", level);
        return new Group(
                level.word(),
                name,
                messages.get(
                        "headline.words", name, met, outOf, messages.word("verdict", Verdict.MET)),
                items.stream().map(this::line).toList());
    }

    private Line line(PastItem item) {
        boolean asked = edition.report().checklist().item(item.id()).isPresent();
        State state = item.state();
        return new Line(
                item.id(),
                asked,
                edition.phrase(item.title()),
                standings.shown(item),
                state == null ? null : date(state),
                asked || state == null || state.words() == null ? List.of() : words(state.words()));
    }

    private static @Nullable String date(State state) {
        boolean decided = state.sight() != null && state.observedOn() != null;
        LocalDate date = decided ? state.observedOn() : state.answeredOn();
        return date == null ? null : date.toString();
    }

    /** Nobody else shows what was answered to a question that is no longer asked. */
    private List<Phrase> words(Words words) {
        return Stream.of(
                        words.note(),
                        words.reason(),
                        words.plan(),
                        words.exception(),
                        words.reply())
                .filter(Objects::nonNull)
                .map(text -> Phrase.said(text, edition.language()))
                .toList();
    }
}
