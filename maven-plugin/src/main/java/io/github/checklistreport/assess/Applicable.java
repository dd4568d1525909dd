package io.github.checklistreport.assess;

import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Applicability.Alternative;
import io.github.checklistreport.model.Applicability.Condition;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Server;
import java.util.Collections;
import java.util.List;

/** Whether an item concerns a server. */
final class Applicable {
    private Applicable() {}

    /**
     * True only if the stated facts rule every alternative out; a fact that is not stated rules
     * nothing out.
     */
    static boolean isExcluded(Item item, Server server) {
        Applicability applicability = item.applicability();
        return applicability != null
                && !applicability.alternatives().isEmpty()
                && applicability.alternatives().stream()
                        .allMatch(alternative -> isRuledOut(alternative, server));
    }

    private static boolean isRuledOut(Alternative alternative, Server server) {
        return alternative.conditions().stream()
                .anyMatch(condition -> contradicts(condition, server));
    }

    private static boolean contradicts(Condition condition, Server server) {
        List<String> stated = server.facts(condition.fact());
        return !stated.isEmpty() && Collections.disjoint(stated, condition.values());
    }
}
