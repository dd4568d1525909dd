package io.github.checklistreport.load;

import io.github.checklistreport.model.ProblemKind;
import java.util.HashMap;
import java.util.Map;

/** The ids of a list so far, each with the line that it stands on. */
final class SeenIds {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems;

    SeenIds(Problems problems) {
        this.problems = problems;
    }

    /** Whether the id under {@code key} is a new one; one that was seen before is reported. */
    boolean add(Section section, String key) {
        Section.Entry entry = section.entry(key).orElse(null);
        String id = entry == null ? null : Scalars.text(entry.value());
        if (entry == null || id == null) {
            return true; // reported where the id is read
        }
        Integer first = lines.putIfAbsent(id, Problems.place(entry.value()).line());
        if (first != null) {
            problems.add(entry.value(), ProblemKind.DUPLICATE_ID, id, first);
        }
        return first == null;
    }
}
