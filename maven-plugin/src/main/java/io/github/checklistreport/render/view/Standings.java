package io.github.checklistreport.render.view;

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
        String level = item.level().word();
        if (state == null) {
            return new Standing(
                    Seal.WITHHELD, level, lexicon.verdict(null), lexicon.basis(null), List.of());
        }
        Seal seal = Seal.of(state.verdict(), state.basis());
        return new Standing(
                state.flags().contains(Flag.STALE) ? seal.stalled() : seal,
                level,
                lexicon.verdict(state.verdict()),
                lexicon.basis(state.basis()),
                state.flags().stream().map(lexicon::term).toList());
    }
}
