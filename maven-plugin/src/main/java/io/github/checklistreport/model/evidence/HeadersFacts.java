package io.github.checklistreport.model.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Security headers of the start page, and signs of a CDN or firewall in front.
 *
 * @param headers names in small letters; null where it was not sent
 * @param csp directives of the Content-Security-Policy, each with its values
 * @param inFront names of CDNs or firewalls that gave themselves away
 */
public record HeadersFacts(
        Map<String, @Nullable String> headers, List<String> csp, List<String> inFront)
        implements Facts {
    public HeadersFacts {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        csp = List.copyOf(csp);
        inFront = List.copyOf(inFront);
    }
}
