package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks one address one hello after the other, and tells a refusal from a server that has stopped
 * answering: a reset, a hang-up or a silence counts only where a hello that is known to work does
 * so right before and right after. Safe to use from several threads.
 */
final class Interview {
    /** More in a row, and the server wants to be left alone. */
    private static final int MAX_FAILURES = 3;

    /**
     * Alerts by which servers decline what a hello offers: handshake_failure, illegal_parameter,
     * protocol_version, insufficient_security, internal_error, inappropriate_fallback.
     */
    private static final Set<Integer> DECLINING = Set.of(40, 47, 70, 71, 80, 86);

    private final Look look;
    private final Endpoint endpoint;
    private final RandomGenerator random;
    private final ConnectionBudget budget;
    private final Duration time;
    private final AtomicLong now = new AtomicLong();
    private final Object doubt = new Object();

    private volatile @Nullable Question control;
    private volatile Reply.@Nullable Failed stopped;
    private volatile long alive = -1;
    private final AtomicInteger failures = new AtomicInteger();

    Interview(
            Look look,
            Endpoint endpoint,
            RandomGenerator random,
            ConnectionBudget budget,
            Duration time) {
        this.look = look;
        this.endpoint = endpoint;
        this.random = random;
        this.budget = budget;
        this.time = time;
    }

    /** What the server makes of {@code question}. */
    Answer ask(Question question) {
        Reply reply = exchange(question);
        return isDoubtful(reply) ? settle(question, reply) : judge(question, reply);
    }

    /** Whether the server still takes what it took at first. False where it never took anything. */
    boolean isAlive() {
        synchronized (doubt) {
            Question known = control;
            return known != null && Stream.of(known, known).anyMatch(this::isTaken);
        }
    }

    private boolean isTaken(Question known) {
        return exchange(known) instanceof Reply.Accepted;
    }

    /** Whether the server was seen to answer after the moment of a refusal. */
    boolean answeredAfter(Answer.Refused refusal) {
        return alive > refusal.since();
    }

    /** Why the interview ended early; null where it did not. */
    Reply.@Nullable Failed stopped() {
        return stopped;
    }

    private boolean isDoubtful(Reply reply) {
        return reply instanceof Reply.Closed || isPassing(reply);
    }

    /** What a second try may mend. */
    private boolean isPassing(Reply reply) {
        return reply instanceof Reply.Failed failed
                && switch (failed.reason()) {
                    case RESET, TIMED_OUT -> true;
                    case REFUSED, UNREACHABLE -> control != null;
                    default -> false;
                };
    }

    /** One at a time, so that failures in a row are the server's and not those of other threads. */
    private Answer settle(Question question, Reply first) {
        synchronized (doubt) {
            Reply reply = first;
            if (isPassing(first)) {
                failures.set(control == null ? failures.get() + 1 : 1);
                reply = exchange(question);
            }
            return isDoubtful(reply) && control != null
                    ? compare(question, reply)
                    : judge(question, reply);
        }
    }

    private Answer compare(Question question, Reply reply) {
        long moment = now.incrementAndGet();
        if (!isAlive()) {
            Reply.Failed why = stop(new Reply.Failed(Reason.BLOCKED, null));
            return new Answer.Unclear(why.reason(), why.detail());
        }
        boolean cut =
                reply instanceof Reply.Closed
                        || reply instanceof Reply.Failed failed && failed.reason() == Reason.RESET;
        return cut ? new Answer.Refused(moment) : judge(question, reply);
    }

    private Answer judge(Question question, Reply reply) {
        if (reply instanceof Reply.Accepted accepted) {
            return judge(question, accepted);
        }
        if (reply instanceof Reply.Alert alert) {
            return DECLINING.contains(alert.code())
                    ? new Answer.Refused(now.incrementAndGet())
                    : new Answer.Unclear(Reason.MALFORMED, "alert " + alert.code());
        }
        return reply instanceof Reply.Failed failed
                ? new Answer.Unclear(failed.reason(), failed.detail())
                : new Answer.Unclear(Reason.RESET, "closed without a word");
    }

    /** An older version is how a server declines the one that was asked for (RFC 5246 §E.1). */
    private Answer judge(Question question, Reply.Accepted accepted) {
        int order = accepted.version().compareTo(question.version());
        if (question instanceof Hello hello && hello.versions().contains(accepted.version())) {
            order = 0;
        }
        if (order < 0) {
            return new Answer.Refused(now.incrementAndGet());
        }
        boolean offered =
                question.suites().stream()
                        .map(CipherSuite::value)
                        .toList()
                        .containsAll(accepted.suites());
        if (order > 0 || !offered && question instanceof Hello) {
            return new Answer.Unclear(Reason.MALFORMED, "it chose what was not offered");
        }
        return new Answer.Taken(accepted);
    }

    private Reply exchange(Question question) {
        Reply.Failed over = stopped;
        if (over != null) {
            return over;
        }
        if (!budget.take()) {
            return stop(new Reply.Failed(Reason.BUDGET_SPENT, null));
        }
        long moment = now.incrementAndGet();
        Reply reply = send(question);
        note(question, reply, moment);
        return reply;
    }

    private Reply send(Question question) {
        try (Wire wire = look.connect(endpoint, time)) {
            return send(question, wire);
        } catch (NetException e) {
            return new Reply.Failed(e.reason(), e.getMessage());
        }
    }

    private Reply send(Question question, Wire wire) {
        try {
            wire.send(bytes(question));
            return question.read(wire.input());
        } catch (IOException e) {
            NetException known = NetException.of(e, wire.deadline());
            return new Reply.Failed(known.reason(), known.getMessage());
        }
    }

    private byte[] bytes(Question question) {
        synchronized (random) {
            return question.bytes(random);
        }
    }

    private synchronized void note(Question question, Reply reply, long moment) {
        if (reply instanceof Reply.Accepted accepted) {
            failures.set(0);
            alive = Math.max(alive, moment);
            if (control == null && judge(question, accepted) instanceof Answer.Taken) {
                control = question;
            }
        } else if (isPassing(reply)
                && Thread.holdsLock(doubt)
                && failures.incrementAndGet() >= MAX_FAILURES) {
            stop(new Reply.Failed(control == null ? reason(reply) : Reason.BLOCKED, null));
        } else if (reply instanceof Reply.Failed failed && failed.reason() == Reason.BUDGET_SPENT) {
            stop(failed);
        }
    }

    private static Reason reason(Reply reply) {
        return reply instanceof Reply.Failed failed ? failed.reason() : Reason.BLOCKED;
    }

    /** Ends the interview; the first reason stays. */
    private synchronized Reply.Failed stop(Reply.Failed why) {
        Reply.Failed first = stopped == null ? why : stopped;
        stopped = first;
        return first;
    }
}
