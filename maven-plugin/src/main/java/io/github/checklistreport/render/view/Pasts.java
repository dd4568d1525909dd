package io.github.checklistreport.render.view;

import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.ItemChange;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ItemPast.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Follows an item through the reports. */
final class Pasts {
    private static final int MOST = 8;

    private final History history;
    private final Messages messages;
    private final Standings standings;

    Pasts(Edition edition) {
        this.history = edition.history();
        this.messages = edition.messages();
        this.standings = new Standings(messages);
    }

    ItemPast of(String id) {
        List<Moment> moments = new ArrayList<>();
        history.recorded().stream()
                .limit(1)
                .forEach(first -> first.item(id).ifPresent(item -> add(moments, first, item)));
        for (Step step : history.path()) {
            step.changes().stream()
                    .filter(change -> change.item().id().equals(id))
                    .forEach(change -> add(moments, step, change));
        }
        if (moments.isEmpty()) {
            return ItemPast.NONE;
        }
        Collections.reverse(moments);
        return new ItemPast(
                moments.subList(0, Math.min(MOST, moments.size())), moments.size() > MOST);
    }

    private void add(List<Moment> moments, Snapshot first, PastItem item) {
        moments.add(
                new Moment(
                        first.day().toString(),
                        true,
                        standings.shown(item),
                        messages.get("history.first")));
    }

    private void add(List<Moment> moments, Step step, ItemChange change) {
        moments.add(
                new Moment(
                        step.to().day().toString(),
                        history.isRecorded(step.to().day()),
                        standings.of(change.to()),
                        messages.word("cause", change.cause())));
    }
}
