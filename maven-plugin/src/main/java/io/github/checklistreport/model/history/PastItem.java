package io.github.checklistreport.model.history;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as a report had it.
 *
 * @param title its question then
 * @param publish how much of it the public report showed
 * @param weighsFrom the day from which it was to count; null where it counted already
 * @param state null where the audience could not see it
 */
public record PastItem(
        String id,
        Level level,
        Text title,
        PublishLevel publish,
        @Nullable LocalDate weighsFrom,
        @Nullable State state) {
    /**
     * What was said and seen of it.
     *
     * @param validUntil the last day on which that counted as fresh; null where nothing was dated
     * @param sight what a machine saw; null where nothing was seen or the audience was not told
     * @param words what the admin wrote; null where the audience was not told
     */
    public record State(
            Status status,
            Verdict verdict,
            Basis basis,
            Set<Flag> flags,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate observedOn,
            @Nullable LocalDate validUntil,
            @Nullable Sight sight,
            @Nullable Words words) {
        public State {
            flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        }
    }

    /** The result of a finding, and the version of the rule that found it. */
    public record Sight(Finding.Result result, Finding.Strength strength, int ruleVersion) {}

    /**
     * Texts of an answer. People are not among them.
     *
     * @param note Markdown
     * @param exception the reason of an accepted risk
     */
    public record Words(
            @Nullable String note,
            @Nullable String reason,
            @Nullable String plan,
            @Nullable String exception,
            @Nullable String reply) {}

    /** What it was counted as. */
    public Bin bin() {
        return Bin.of(weighsFrom != null, state == null ? null : state.verdict());
    }

    /** The same item, as somebody sees it who may see nothing but the question. */
    public PastItem withheld() {
        return new PastItem(id, level, title, publish, weighsFrom, null);
    }

    /** The same item without its texts and findings. */
    public PastItem verdictOnly() {
        return state == null
                ? this
                : new PastItem(
                        id,
                        level,
                        title,
                        publish,
                        weighsFrom,
                        new State(
                                state.status(),
                                state.verdict(),
                                state.basis(),
                                state.flags(),
                                state.answeredOn(),
                                state.observedOn(),
                                state.validUntil(),
                                null,
                                null));
    }
}
