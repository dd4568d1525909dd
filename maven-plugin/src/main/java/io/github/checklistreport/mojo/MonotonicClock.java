package io.github.checklistreport.mojo;

import java.time.Instant;
import java.time.InstantSource;

/** The current time, told by a clock that nobody can set back in the middle of a run. */
final class MonotonicClock implements InstantSource {
    private final Instant start = Instant.now();
    private final long startNanos = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }
}
