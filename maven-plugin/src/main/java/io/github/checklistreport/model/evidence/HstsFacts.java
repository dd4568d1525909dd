package io.github.checklistreport.model.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Strict-Transport-Security of a site (RFC 6797).
 *
 * @param header as sent for the start page; null where it was not
 * @param perPath the header of each path asked; null where it was not sent
 */
public record HstsFacts(
        @Nullable String header,
        @Nullable Long maxAge,
        boolean includeSubDomains,
        boolean preload,
        Map<String, @Nullable String> perPath,
        List<String> problems)
        implements Facts {
    public HstsFacts {
        problems = List.copyOf(problems);
    }
}
