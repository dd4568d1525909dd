package io.github.checklistreport.model.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one probe saw of one target.
 *
 * @param target host, with a port or path where that matters
 * @param address the address that was spoken to; null where there was none or several
 * @param reason why nothing, or not everything, was seen; null exactly where all was
 * @param detail more about the reason, cleaned and short; null where there is nothing to add
 * @param facts null unless something was seen
 */
public record Observation(
        ProbeName probe,
        String target,
        @Nullable String address,
        Instant startedAt,
        long durationMs,
        int connections,
        Outcome outcome,
        @Nullable Reason reason,
        @Nullable String detail,
        @Nullable Facts facts) {}
