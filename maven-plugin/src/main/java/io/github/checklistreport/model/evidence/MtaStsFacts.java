package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MTA-STS of a domain (RFC 8461).
 *
 * @param records TXT records that begin with v=STSv1
 * @param mode enforce, testing or none; null where there is no policy
 * @param problems words for what is wrong
 */
public record MtaStsFacts(
        List<String> records,
        @Nullable String mode,
        List<String> mx,
        long maxAge,
        List<String> problems)
        implements Facts {
    public MtaStsFacts {
        records = List.copyOf(records);
        mx = List.copyOf(mx);
        problems = List.copyOf(problems);
    }
}
