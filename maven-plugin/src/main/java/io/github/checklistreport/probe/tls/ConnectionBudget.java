package io.github.checklistreport.probe.tls;

import java.util.concurrent.atomic.AtomicInteger;

/** The connections that a scan may still make. */
final class ConnectionBudget {
    private final AtomicInteger left;

    ConnectionBudget(int connections) {
        left = new AtomicInteger(connections);
    }

    /** Whether one was left; it is used up now. */
    boolean take() {
        return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
    }

    int left() {
        return left.get();
    }
}
