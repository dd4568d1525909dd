package io.github.checklistreport.model;

import java.util.Collections;
import java.util.List;

/**
 * When an item concerns a server.
 *
 * @param alternatives the item applies when one of them matches; empty means always
 * @param text the condition in words
 */
public record Applicability(List<Alternative> alternatives, Text text) {
    /** Conditions that must all hold. */
    public record Alternative(List<Condition> conditions) {
        public Alternative {
            conditions = List.copyOf(conditions);
        }

        private boolean isRuledOutFor(Server server) {
            return conditions.stream().anyMatch(condition -> condition.isContradictedBy(server));
        }
    }

    /** Holds when the server's fact has one of the values. */
    public record Condition(String fact, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }

        private boolean isContradictedBy(Server server) {
            List<String> stated = server.facts(fact);
            return !stated.isEmpty() && Collections.disjoint(stated, values);
        }
    }

    public Applicability {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Whether the server's stated facts rule every alternative out; a fact that is not stated rules
     * nothing out.
     */
    public boolean excludes(Server server) {
        return !alternatives.isEmpty()
                && alternatives.stream().allMatch(one -> one.isRuledOutFor(server));
    }
}
