package io.github.checklistreport.render.view;

import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.Direction;
import io.github.checklistreport.model.history.ItemChange;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.render.common.Messages;
import java.util.Arrays;

/** Makes the changes between reports readable. */
final class Steps {
    private final Edition edition;
    private final Messages messages;
    private final Lexicon lexicon;
    private final Standings standings;

    Steps(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.lexicon = new Lexicon(messages);
        this.standings = new Standings(messages);
    }

    StepView view(Step step) {
        return new StepView(
                "d_" + step.to().day(),
                step.from().day().toString(),
                step.to().day().toString(),
                edition.history().isRecorded(step.to().day()),
                step.changes().isEmpty()
                        ? messages.get("changes.none")
                        : messages.count("changes.count", step.changes().size()),
                Arrays.stream(Cause.values())
                        .map(cause -> tally(step, cause))
                        .filter(tally -> tally.number() > 0)
                        .toList(),
                Arrays.stream(Direction.values())
                        .map(direction -> group(step, direction))
                        .filter(group -> !group.changes().isEmpty())
                        .toList());
    }

    private StepView.Tally tally(Step step, Cause cause) {
        return new StepView.Tally(
                lexicon.term(cause),
                (int) step.changes().stream().filter(one -> one.cause() == cause).count());
    }

    private StepView.Group group(Step step, Direction direction) {
        return new StepView.Group(
                lexicon.term(direction),
                step.changes().stream()
                        .filter(change -> change.direction() == direction)
                        .map(this::change)
                        .toList());
    }

    private ChangeView change(ItemChange change) {
        String id = change.item().id();
        return new ChangeView(
                id,
                edition.report().checklist().item(id).isPresent(),
                edition.phrase(change.item().title()),
                change.item().level().word(),
                messages.word("level", change.item().level()),
                standings.of(change.from()),
                standings.of(change.to()),
                lexicon.term(change.cause()));
    }
}
