package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.render.common.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how items stood. */
final class Standings {
    private final Lexicon lexicon;

    Standings(Messages messages) {
        this.lexicon = new Lexicon(messages);
    }

    @Nullable Standing of(@Nullable PastItem item) {
        return item == null ? null : shown(item);
    }

    Standing shown(PastItem item) {
        State state = item.state();
        Seal seal = Seal.of(item.bin(), state == null ? null : state.basis());
        return new Standing(
                isStale(item) ? seal.stalled() : seal,
                item.level().word(),
                lexicon.verdict(state == null ? null : state.verdict(), item.weighsFrom()),
                lexicon.basis(state == null ? null : state.basis()),
                state == null ? List.of() : flags(state));
    }

    private static boolean isStale(PastItem item) {
        State state = item.state();
        return state != null && state.flags().contains(Flag.STALE) && item.bin() != Bin.UPCOMING;
    }

    private List<Term> flags(State state) {
        return state.flags().stream()
                .filter(flag -> flag != Flag.UPCOMING)
                .map(lexicon::term)
                .toList();
    }
}
