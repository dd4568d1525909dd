package io.github.checklistreport.probe.dns;

import java.time.Duration;

/**
 * How long to wait for the DNS.
 *
 * @param attempt for one message to one resolver
 * @param attempts how often a message is sent before giving up
 * @param question for everything that one question takes, validation included
 */
public record DnsTiming(Duration attempt, int attempts, Duration question) {
    /** Two seconds, one retry, twelve seconds in all. */
    public static final DnsTiming STANDARD =
            new DnsTiming(Duration.ofSeconds(2), 2, Duration.ofSeconds(12));
}
