package io.github.checklistreport.probe;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs probes, as far as the admin allows them. What knocks at a door waits for proof that the
 * admin controls the domain.
 */
public final class ProbeRun {
    private static final int AT_A_TIME = 3;

    private final Probe proof;
    private final List<Probe> probes;
    private final ProbeContext context;
    private final Consumer<Observation> progress;

    /**
     * {@code proof} looks for the token; {@code progress} hears of every observation as it is made.
     */
    public ProbeRun(
            Probe proof, List<Probe> probes, ProbeContext context, Consumer<Observation> progress) {
        this.proof = proof;
        this.probes = List.copyOf(probes);
        this.context = context;
        this.progress = progress;
    }

    /** What would be sent for {@code target}, in order; nothing is. */
    public static List<PlannedStep> plan(Probe proof, List<Probe> probes, Target target) {
        Stream<Probe> all =
                knocksAtDoors(target)
                        ? Stream.concat(Stream.of(proof), probes.stream())
                        : probes.stream();
        return all.filter(probe -> target.consent().contains(probe.needs()))
                .flatMap(probe -> probe.plan(target).stream())
                .toList();
    }

    /** What was seen, in the order of the probes. */
    public List<Observation> observe() {
        List<Observation> all = new ArrayList<>();
        if (knocksAtDoors(context.target())) {
            all.addAll(told(observe(proof)));
        }
        boolean proved = all.stream().anyMatch(one -> one.outcome() == Outcome.OBSERVED);
        List<Callable<List<Observation>>> work =
                probes.stream()
                        .map(
                                probe ->
                                        (Callable<List<Observation>>)
                                                () -> told(observe(probe, proved)))
                        .toList();
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, ProbeRun::daemon);
        try {
            for (Future<List<Observation>> done : workers.invokeAll(work)) {
                all.addAll(done.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return all;
    }

    private static boolean knocksAtDoors(Target target) {
        return target.consent().stream().anyMatch(one -> one != Consent.OUTSIDE);
    }

    private List<Observation> observe(Probe probe, boolean proved) {
        Consent needs = probe.needs();
        if (!context.target().consent().contains(needs)) {
            return List.of(skipped(probe, Reason.NO_CONSENT));
        }
        return needs == Consent.OUTSIDE || proved
                ? observe(probe)
                : List.of(skipped(probe, Reason.NO_PROOF));
    }

    /** A mistake of ours in one probe must not cost the others. */
    private List<Observation> observe(Probe probe) {
        try {
            return probe.observe(context);
        } catch (RuntimeException e) {
            return List.of(
                    context.look(probe.name(), context.target().domain())
                            .inconclusive(Reason.INTERNAL, e.toString()));
        }
    }

    private Observation skipped(Probe probe, Reason reason) {
        return context.look(probe.name(), context.target().domain()).skipped(reason);
    }

    private List<Observation> told(List<Observation> observations) {
        observations.forEach(progress);
        return observations;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "checklist-probe");
        thread.setDaemon(true);
        return thread;
    }
}
