package io.github.checklistreport.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what the admin gave us.
 *
 * @param arguments what the kind's message has places for
 * @param suggestion the word that was probably meant; null where none is near
 */
public record Problem(
        Place place, ProblemKind kind, List<String> arguments, @Nullable String suggestion)
        implements Comparable<Problem> {
    /** Whether a problem stops the run. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem without a suggestion. */
    public static Problem of(Place place, ProblemKind kind, Object... arguments) {
        return new Problem(
                place, kind, List.of(arguments).stream().map(String::valueOf).toList(), null);
    }

    public Severity severity() {
        return kind.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::place)
                .thenComparing(Problem::kind)
                .compare(this, other);
    }
}
