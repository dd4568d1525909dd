package io.github.checklistreport.probe.net;

import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.PortsFacts.Named;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The knocks at one address. */
final class Scan {
    private static final Duration KNOCK = Duration.ofMillis(1500);
    private static final int AT_A_TIME = 8;
    private static final int CONTROL_PORT = 443;

    private final Look look;
    private final Map<Integer, Endpoint> endpoints;
    private final List<Integer> canaries;
    private final Set<Integer> open = new TreeSet<>();
    private final Set<Integer> closed = new TreeSet<>();
    private final Set<Integer> filtered = new TreeSet<>();
    private final Map<Integer, Named> named = new TreeMap<>();
    private @Nullable NetException trouble;
    private @Nullable NetException silence;

    /** {@code endpoints} by port; the canaries are among them. */
    Scan(Look look, Map<Integer, Endpoint> endpoints, List<Integer> canaries) {
        this.look = look;
        this.endpoints = endpoints;
        this.canaries = canaries;
    }

    /** {@code missing} is why some ports have no endpoint; null where all have one. */
    Observation run(@Nullable Integer sshPort, @Nullable NetException missing) {
        trouble = missing;
        knockAtAll(sshPort);
        boolean answersEverything = canaries.stream().anyMatch(open::contains);
        List.of(open, closed, filtered).forEach(ports -> canaries.forEach(ports::remove));
        PortsFacts facts =
                new PortsFacts(
                        List.copyOf(open),
                        List.copyOf(closed),
                        List.copyOf(filtered),
                        List.copyOf(named.values()),
                        sshPort,
                        answersEverything);
        NetException why = trouble == null ? silence : trouble;
        if (open.isEmpty() && closed.isEmpty() && why != null) {
            return look.inconclusive(why);
        }
        if (shutOutMeanwhile()) {
            return look.observedInPart(facts, Reason.BLOCKED, null);
        }
        return trouble == null
                ? look.observed(facts)
                : look.observedInPart(facts, trouble.reason(), trouble.getMessage());
    }

    private void knockAtAll(@Nullable Integer sshPort) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME, Scan::daemon);
        try {
            List<Future<?>> knocks =
                    endpoints.entrySet().stream()
                            .<Future<?>>map(
                                    one ->
                                            pool.submit(
                                                    () ->
                                                            knock(
                                                                    one.getKey(),
                                                                    one.getValue(),
                                                                    sshPort)))
                            .toList();
            for (Future<?> knock : knocks) {
                knock.get();
            }
        } catch (ExecutionException e) {
            trouble = new NetException(Reason.INTERNAL, null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trouble = new NetException(Reason.BUDGET_SPENT, null, e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void knock(int port, Endpoint endpoint, @Nullable Integer sshPort) {
        try (Wire wire = look.knock(endpoint, KNOCK)) {
            note(open, port);
            if (Greetings.expectedOn(port) || Integer.valueOf(port).equals(sshPort)) {
                listen(port, wire);
            }
        } catch (NetException e) {
            note(port, e);
        }
    }

    /** Silence is no trouble: the port is open all the same. */
    private void listen(int port, Wire wire) {
        try {
            byte[] said = wire.read(Greetings.MAX_BYTES);
            synchronized (this) {
                Greetings.of(port, said).ifPresent(who -> named.put(port, new Named(port, who)));
            }
        } catch (NetException e) {
            // nothing was said
        }
    }

    private synchronized void note(int port, NetException e) {
        switch (e.reason()) {
            case REFUSED -> closed.add(port);
            case RESET -> open.add(port);
            case TIMED_OUT, UNREACHABLE -> {
                filtered.add(port);
                silence = e;
            }
            default -> trouble = e;
        }
    }

    private synchronized void note(Set<Integer> ports, int port) {
        ports.add(port);
    }

    /** Whether the web, which answered before, does not any longer. */
    private boolean shutOutMeanwhile() {
        Endpoint control = endpoints.get(CONTROL_PORT);
        if (control == null || !open.contains(CONTROL_PORT)) {
            return false;
        }
        try (Wire wire = look.knock(control, KNOCK)) {
            return wire.deadline().isOver();
        } catch (NetException e) {
            return true;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "checklist-probe-knock");
        thread.setDaemon(true);
        return thread;
    }
}
