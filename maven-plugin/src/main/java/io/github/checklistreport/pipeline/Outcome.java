package io.github.checklistreport.pipeline;

import java.util.List;

/**
 * What a goal has to say, line by line.
 *
 * @param lines what was done
 * @param warnings what the admin should look at
 */
public record Outcome(List<String> lines, List<String> warnings) {
    public Outcome {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
