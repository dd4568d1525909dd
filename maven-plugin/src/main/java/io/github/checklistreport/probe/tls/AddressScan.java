package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds out which versions and suites one address takes. */
final class AddressScan {
    /** As many as the transport lets through to one address at a time. */
    private static final int THREADS = 3;

    private final Interview interview;
    private final String host;
    private final Map<TlsVersion, VersionScan> versions =
            new TreeMap<>(Comparator.<TlsVersion>reverseOrder());

    AddressScan(Interview interview, String host) {
        this.interview = interview;
        this.host = host;
        for (TlsVersion version : TlsVersion.values()) {
            versions.put(version, new VersionScan(version, host));
        }
    }

    /** Asks everything; newest version first. */
    List<VersionScan> run() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, AddressScan::daemon);
        try {
            Answer first = open();
            if (goesOn(first)) {
                all(threads, versionTasks());
                all(threads, suiteTasks());
                close();
            } else {
                giveUp(first);
            }
            return List.copyOf(versions.values());
        } finally {
            threads.shutdownNow();
        }
    }

    /** A hello like any client's; where that is declined, one like no client's. */
    private Answer open() {
        Answer usual = ask(opening(CipherSuites.usual()));
        return usual instanceof Answer.Refused ? ask(opening(CipherSuites.unusual())) : usual;
    }

    private Hello opening(List<CipherSuite> suites) {
        List<TlsVersion> all =
                List.of(
                        TlsVersion.SSL_3,
                        TlsVersion.TLS_1_0,
                        TlsVersion.TLS_1_1,
                        TlsVersion.TLS_1_2,
                        TlsVersion.TLS_1_3);
        return new Hello(all, suites, host);
    }

    private Answer ask(Hello opening) {
        Answer answer = interview.ask(opening);
        if (answer instanceof Answer.Taken taken) {
            TlsVersion version = taken.reply().version();
            versions.computeIfPresent(
                    version,
                    (key, scan) -> {
                        scan.take(taken.reply());
                        return scan;
                    });
        }
        return answer;
    }

    /** A server that hangs up on the opening may still like the hello of one version. */
    private static boolean goesOn(Answer answer) {
        return !(answer instanceof Answer.Unclear why)
                || why.reason() == Reason.RESET
                || why.reason() == Reason.MALFORMED;
    }

    private void giveUp(Answer answer) {
        if (answer instanceof Answer.Unclear why) {
            versions.values().forEach(scan -> scan.giveUp(why));
        }
    }

    private List<Runnable> versionTasks() {
        List<Runnable> tasks = new ArrayList<>();
        versions.values().forEach(scan -> tasks.add(() -> scan.lookForVersion(interview)));
        return tasks;
    }

    private List<Runnable> suiteTasks() {
        List<Runnable> tasks = new ArrayList<>();
        versions.values().forEach(scan -> tasks.addAll(scan.suiteLoops(interview)));
        return tasks;
    }

    /** Refusals at the end of the scan count only if the server still takes what it took before. */
    private void close() {
        boolean any = versions.values().stream().anyMatch(VersionScan::isOffered);
        if (any && !interview.isAlive()) {
            Reply.Failed stopped = interview.stopped();
            Reason reason = stopped == null ? Reason.BLOCKED : stopped.reason();
            Answer.Unclear why = new Answer.Unclear(reason, null);
            versions.values().forEach(scan -> scan.doubtRefusals(interview, why));
        }
    }

    private static void all(ExecutorService threads, List<Runnable> tasks)
            throws InterruptedException {
        List<Future<?>> started = new ArrayList<>();
        for (Runnable task : tasks) {
            started.add(threads.submit(task));
        }
        for (Future<?> one : started) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "checklist-probe-tls");
        thread.setDaemon(true);
        return thread;
    }
}
