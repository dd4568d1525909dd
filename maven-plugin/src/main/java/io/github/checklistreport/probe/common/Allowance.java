package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Reason;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many connections a run has left, how many at a time, and how fast. Shared by its transports.
 */
public final class Allowance {
    private static final int KNOCKS_AT_A_TIME = 8;

    private final Limits limits;
    private final Deadline run;
    private final Map<String, Semaphore> perAddress = new HashMap<>();
    private final Map<InetSocketAddress, Instant> next = new HashMap<>();
    private final Semaphore knocks = new Semaphore(KNOCKS_AT_A_TIME);
    private int connections;

    /** {@code run} is when everything has to be over. */
    public Allowance(Limits limits, Deadline run) {
        this.limits = limits;
        this.run = run;
    }

    Limits limits() {
        return limits;
    }

    /** How many connections have been made. */
    public synchronized int connections() {
        return connections;
    }

    Semaphore gate(InetSocketAddress address) {
        synchronized (this) {
            return perAddress.computeIfAbsent(
                    address.getAddress().getHostAddress(),
                    key -> new Semaphore(limits.perAddress(), true));
        }
    }

    Semaphore knocks() {
        return knocks;
    }

    /** Waits for a turn and takes one connection of those that are left. */
    void take(Semaphore gate, InetSocketAddress address, Deadline deadline) throws NetException {
        count();
        try {
            if (!gate.tryAcquire(deadline.millisLeft(), TimeUnit.MILLISECONDS)) {
                throw new NetException(Reason.TIMED_OUT, null);
            }
            pause(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetException(Reason.BUDGET_SPENT, null, e);
        }
    }

    private synchronized void count() throws NetException {
        if (connections >= limits.connections() || run.isOver()) {
            throw new NetException(Reason.BUDGET_SPENT, null);
        }
        connections++;
    }

    private void pause(InetSocketAddress address) throws InterruptedException {
        Instant now = run.clock().instant();
        Instant turn;
        synchronized (this) {
            Instant earliest = next.getOrDefault(address, now);
            turn = earliest.isBefore(now) ? now : earliest;
            next.put(address, turn.plus(limits.pause()));
        }
        TimeUnit.NANOSECONDS.sleep(Duration.between(now, turn).toNanos());
    }
}
