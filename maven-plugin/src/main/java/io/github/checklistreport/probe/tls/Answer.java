package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import org.jspecify.annotations.Nullable;

/** What a reply means for what was asked. */
sealed interface Answer {
    /** The server takes the version that was asked for, with suites that were offered. */
    record Taken(Reply.Accepted reply) implements Answer {}

    /**
     * The server declines.
     *
     * @param since the moment by the interview's own count, to be compared with that of the last
     *     sign of life
     */
    record Refused(long since) implements Answer {}

    /** Nothing can be told. */
    record Unclear(Reason reason, @Nullable String detail) implements Answer {}
}
