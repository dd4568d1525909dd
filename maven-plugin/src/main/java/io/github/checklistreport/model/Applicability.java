package io.github.checklistreport.model;

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
    }

    /** Holds when the server's fact has one of the values. */
    public record Condition(String fact, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    public Applicability {
        alternatives = List.copyOf(alternatives);
    }
}
