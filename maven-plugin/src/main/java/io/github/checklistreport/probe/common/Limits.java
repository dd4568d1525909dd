package io.github.checklistreport.probe.common;

import java.time.Duration;

/**
 * How much a run may do. Tests may ask for less waiting, never an admin for more.
 *
 * @param connections of the whole run
 * @param perAddress connections to one address at a time
 * @param pause between two connections to one port
 * @param connect to establish a connection
 * @param exchange for one connection, from its start to its end
 * @param run for everything
 */
public record Limits(
        int connections,
        int perAddress,
        Duration pause,
        Duration connect,
        Duration exchange,
        Duration run) {
    /** What holds wherever an admin runs it. */
    public static final Limits STANDARD =
            new Limits(
                    250,
                    3,
                    Duration.ofMillis(50),
                    Duration.ofMillis(2500),
                    Duration.ofSeconds(8),
                    Duration.ofMinutes(5));
}
