package io.github.checklistreport.model;

import java.util.List;

/**
 * A kind of fact of a server that decides which items apply.
 *
 * @param id its key under {@code server.facts}
 * @param values the words it may take; empty where any word is allowed
 * @param multiplicity whether a server may state several values
 */
public record Fact(String id, Text question, List<Value> values, Multiplicity multiplicity) {
    /** A word that a fact may take. */
    public record Value(String word, Text meaning) {}

    /** How many values a server may state. */
    public enum Multiplicity {
        ONE,
        SEVERAL
    }

    public Fact {
        values = List.copyOf(values);
    }

    /** The words that it may take; empty where any is allowed. */
    public List<String> words() {
        return values.stream().map(Value::word).toList();
    }

    /** Whether a server may state {@code stated}. */
    public boolean takes(List<String> stated) {
        return (multiplicity == Multiplicity.SEVERAL || stated.size() <= 1)
                && (values.isEmpty() || words().containsAll(stated));
    }
}
