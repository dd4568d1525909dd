package io.github.checklistreport.model.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Security headers of the start page, and signs of a CDN or firewall in front.
 *
 * @param headers names in small letters; null where it was not sent
 * @param inFront names of CDNs or firewalls that gave themselves away
 */
public record HeadersFacts(Map<String, @Nullable String> headers, List<String> inFront)
        implements Facts {
    public HeadersFacts {
        inFront = List.copyOf(inFront);
    }
}
