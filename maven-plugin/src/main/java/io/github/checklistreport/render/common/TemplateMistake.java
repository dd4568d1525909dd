package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Problem;
import java.util.Optional;

/** A template of the admin's own cannot be filled. */
public final class TemplateMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateMistake(Problem problem, Throwable cause) {
        super(problem.place() + ": " + problem.arguments(), cause);
        this.problem = problem;
    }

    /** What is wrong with the template that made {@code thrown}; threads wrap what they throw. */
    public static Optional<Problem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateMistake mistake && mistake.problem != null) {
                return Optional.of(mistake.problem);
            }
        }
        return Optional.empty();
    }
}
