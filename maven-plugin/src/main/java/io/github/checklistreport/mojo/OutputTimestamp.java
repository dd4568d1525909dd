package io.github.checklistreport.mojo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Maven's {@code project.build.outputTimestamp}: an ISO 8601 instant, the seconds since the epoch,
 * or a single character that switches it off (Maven guide "Configuring for Reproducible Builds").
 */
final class OutputTimestamp {
    private OutputTimestamp() {}

    /** The timestamp as an ISO 8601 instant; null where it is off. */
    static @Nullable String instant(@Nullable String timestamp) {
        if (timestamp == null || timestamp.length() < 2) {
            return null;
        }
        return timestamp.chars().allMatch(Character::isDigit)
                ? Instant.ofEpochSecond(Long.parseLong(timestamp)).toString()
                : timestamp;
    }
}
