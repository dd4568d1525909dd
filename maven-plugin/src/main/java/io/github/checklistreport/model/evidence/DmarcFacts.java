package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DMARC of a domain, inherited from the nearest parent that has it (RFC 9989).
 *
 * @param foundAt the name that has the record; null where none has
 * @param policy the policy that holds for the domain; null where there is none
 * @param problems words for what is wrong
 */
public record DmarcFacts(
        List<String> records,
        @Nullable String foundAt,
        @Nullable String policy,
        List<String> problems)
        implements Facts {
    public DmarcFacts {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }
}
