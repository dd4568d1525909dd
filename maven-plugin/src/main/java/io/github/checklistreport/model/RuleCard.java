package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Which rule judged: rules are dated and versioned, so that a verdict can be traced and evidence be
 * judged again by a newer one.
 *
 * @param version rises with every change of judgement
 * @param since the day from which this version holds
 * @param sources what the rule rests on
 */
public record RuleCard(Check check, int version, LocalDate since, List<Link> sources) {
    public RuleCard {
        sources = List.copyOf(sources);
    }
}
