package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the application says of itself.
 *
 * @param registrations open, approval or closed; null where it cannot be told
 * @param rules how many rules it lists; null where it cannot be told
 * @param incomplete which of its pages could not be read, and why
 */
public record AppFacts(
        String software,
        String version,
        @Nullable String registrations,
        @Nullable Integer rules,
        @Nullable String termsUrl,
        @Nullable String privacyUrl,
        @Nullable String sourceUrl,
        @Nullable String sourceState,
        @Nullable String contact,
        @Nullable Integer users,
        @Nullable String newestVersion,
        @Nullable String releaseState,
        List<String> incomplete)
        implements Facts {
    public AppFacts {
        incomplete = List.copyOf(incomplete);
    }
}
