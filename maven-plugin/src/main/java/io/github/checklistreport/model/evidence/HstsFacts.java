package io.github.checklistreport.model.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Strict-Transport-Security of a site (RFC 6797).
 *
 * @param header as sent for the start page; null where it was not
 * @param maxAge of the start page, in seconds; null where the header is missing or malformed
 * @param perPath the first header of each path asked; null where it was not sent
 * @param maxAges in seconds, of each path whose header is well-formed
 * @param problems {@code malformed} or {@code duplicate}, a space, and the path
 */
public record HstsFacts(
        @Nullable String header,
        @Nullable Long maxAge,
        boolean includeSubDomains,
        boolean preload,
        Map<String, @Nullable String> perPath,
        Map<String, Long> maxAges,
        List<String> problems)
        implements Facts {
    public HstsFacts {
        perPath = Collections.unmodifiableMap(new LinkedHashMap<>(perPath));
        maxAges = Collections.unmodifiableMap(new LinkedHashMap<>(maxAges));
        problems = List.copyOf(problems);
    }
}
