package io.github.checklistreport.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist.
 *
 * @param id stable and kebab-case; never changes its meaning
 * @param phase id of its phase
 * @param topic id of its topic within the phase
 * @param title a question whose "yes" is the safe answer
 * @param baseline the state to reach
 * @param applicability when it concerns a server; null means always
 * @param neverPublish what must not stand in a published note
 * @param timeToLive how long an answer counts as fresh
 * @param weighsFrom the first day on which it counts, in UTC; null where it always does
 */
public record Item(
        String id,
        String phase,
        String topic,
        Level level,
        Text title,
        Text baseline,
        Text rationale,
        List<Link> references,
        @Nullable Applicability applicability,
        Text hint,
        @Nullable Text neverPublish,
        Sensitivity sensitivity,
        Period timeToLive,
        Verification verification,
        @Nullable LocalDate weighsFrom) {
    public Item {
        references = List.copyOf(references);
    }

    /** Whether it counts on {@code day}; before that it is only shown. */
    public boolean weighsOn(LocalDate day) {
        return weighsFrom == null || !day.isBefore(weighsFrom);
    }

    /** Whether the server's stated facts say that the item does not concern it. */
    public boolean isExcludedBy(Server server) {
        return applicability != null && applicability.excludes(server);
    }
}
