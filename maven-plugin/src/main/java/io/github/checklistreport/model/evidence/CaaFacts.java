package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nearest CAA record set (RFC 8659).
 *
 * @param foundAt the name that has it; null where there is none up to the top
 */
public record CaaFacts(List<CaaRecord> records, @Nullable String foundAt) implements Facts {
    public CaaFacts {
        records = List.copyOf(records);
    }

    /** One property. */
    public record CaaRecord(int flags, String tag, String value) {}
}
