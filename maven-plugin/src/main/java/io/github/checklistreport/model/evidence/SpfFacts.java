package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SPF of a domain (RFC 7208).
 *
 * @param records every record that begins with v=spf1
 * @param all the qualifier of its last mechanism, such as {@code -all}; null where there is none
 * @param lookups terms that cost a DNS lookup; ten are allowed
 * @param problems words for what is wrong
 */
public record SpfFacts(
        List<String> records,
        @Nullable String all,
        int lookups,
        int voidLookups,
        List<String> problems)
        implements Facts {
    public SpfFacts {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }
}
