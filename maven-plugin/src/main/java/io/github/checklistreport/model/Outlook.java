package io.github.checklistreport.model;

import java.util.List;

/**
 * What becomes of an item's verdict as time passes, earliest first.
 *
 * @param full by every date there is
 * @param byAge by the age of answer and finding and by the checklist alone, as if no exception or
 *     reply ended; it tells nothing of when one does
 */
public record Outlook(List<Later> full, List<Later> byAge) {
    public Outlook {
        full = List.copyOf(full);
        byAge = List.copyOf(byAge);
    }
}
