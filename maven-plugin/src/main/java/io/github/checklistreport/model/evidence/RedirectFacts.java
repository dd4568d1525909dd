package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where http:// leads, step by step.
 *
 * @param problems words for what is wrong
 */
public record RedirectFacts(List<Step> steps, List<String> problems) implements Facts {
    public RedirectFacts {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** One answer. {@code location} is null where there was none. */
    public record Step(String url, int status, @Nullable String location) {}
}
