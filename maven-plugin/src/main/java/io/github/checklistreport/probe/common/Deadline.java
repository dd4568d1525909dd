package io.github.checklistreport.probe.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The moment by which a piece of work has to be done, however slowly a peer drips. */
public record Deadline(Instant end, InstantSource clock) {
    public static Deadline in(Duration time, InstantSource clock) {
        return new Deadline(clock.instant().plus(time), clock);
    }

    /** The earlier of this one and the one after {@code time}. */
    public Deadline within(Duration time) {
        Instant other = clock.instant().plus(time);
        return other.isBefore(end) ? new Deadline(other, clock) : this;
    }

    public boolean isOver() {
        return !clock.instant().isBefore(end);
    }

    /** What is left, in milliseconds; at least 1, because sockets take 0 for ever. */
    public int millisLeft() {
        long left = Duration.between(clock.instant(), end).toMillis();
        return (int) Math.max(1, Math.min(left, Integer.MAX_VALUE));
    }
}
