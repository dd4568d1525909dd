package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One observation in the making: counts its connections and its time. */
public final class Look {
    private final ProbeContext context;
    private final ProbeName probe;
    private final String target;
    private final Instant startedAt;
    private final Set<String> addresses = new LinkedHashSet<>();
    private int connections;

    Look(ProbeContext context, ProbeName probe, String target) {
        this.context = context;
        this.probe = probe;
        this.target = target;
        this.startedAt = context.clock().instant();
    }

    /** Connects, within the time that one exchange may take. */
    public Wire connect(Endpoint endpoint) throws NetException {
        return connect(endpoint, context.limits().exchange());
    }

    /** Connects, within {@code time} from the first packet to the last. */
    public Wire connect(Endpoint endpoint, Duration time) throws NetException {
        note(endpoint);
        return context.transport().connect(endpoint, Deadline.in(time, context.clock()));
    }

    /** Connects to see whether a port is open. Safe to call from several threads. */
    public Wire knock(Endpoint endpoint, Duration time) throws NetException {
        note(endpoint);
        return context.transport().knock(endpoint, Deadline.in(time, context.clock()));
    }

    /** Connects to a host that serves everybody, such as a registry. */
    public Wire connectToThirdParty(Endpoint endpoint, Duration time) throws NetException {
        note(endpoint);
        return context.thirdParties().connect(endpoint, Deadline.in(time, context.clock()));
    }

    private synchronized void note(Endpoint endpoint) {
        connections++;
        addresses.add(endpoint.shownAddress());
    }

    /** Counts a query that is not a connection, such as one to the DNS. */
    public synchronized void count(int queries) {
        connections += queries;
    }

    /** Everything was seen. */
    public Observation observed(Facts facts) {
        return end(Outcome.OBSERVED, null, null, facts);
    }

    /** Something was seen, but not all. */
    public Observation observedInPart(Facts facts, Reason reason, @Nullable String detail) {
        return end(Outcome.OBSERVED, reason, detail, facts);
    }

    public Observation inconclusive(Reason reason, @Nullable String detail) {
        return end(Outcome.INCONCLUSIVE, reason, detail, null);
    }

    public Observation inconclusive(NetException e) {
        return inconclusive(e.reason(), e.getMessage());
    }

    public Observation skipped(Reason reason) {
        return end(Outcome.SKIPPED, reason, null, null);
    }

    private Observation end(
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String detail,
            @Nullable Facts facts) {
        return new Observation(
                probe,
                target,
                addresses.size() == 1 ? addresses.iterator().next() : null,
                startedAt.truncatedTo(ChronoUnit.MILLIS),
                Duration.between(startedAt, context.clock().instant()).toMillis(),
                connections,
                outcome,
                reason,
                detail == null ? null : RemoteText.clean(detail),
                facts);
    }
}
