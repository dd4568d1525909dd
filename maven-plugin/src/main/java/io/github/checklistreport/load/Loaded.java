package io.github.checklistreport.load;

import io.github.checklistreport.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading.
 *
 * @param value null if and only if a problem is an error
 * @param problems sorted by place
 */
public record Loaded<T>(@Nullable T value, List<Problem> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }

    static <T> Loaded<T> of(@Nullable T value, Problems problems) {
        return new Loaded<>(problems.haveErrors() ? null : value, problems.sorted());
    }
}
