package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Deadline;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import io.github.checklistreport.probe.common.DnsClient;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.TextParseException;

/**
 * Asks the DNS with dnsjava. Keeps no answers between questions and touches none of the library's
 * defaults.
 *
 * <p>The {@code cause} of a validated answer that is indeterminate is the word of a {@link Reason}:
 * {@code resolver-strips} where not even the root validates by way of this resolver, {@code
 * name-lookup-failed} where something on the way did not answer.
 */
public final class DnsjavaClient implements DnsClient {
    private final List<InetSocketAddress> resolvers;
    private final DnsTiming timing;
    private final InstantSource clock;
    private final Validation validation;
    private final AtomicInteger queries = new AtomicInteger();

    /**
     * @param resolver to ask; null for those that the machine is set to use
     * @param clock that signatures are judged by
     */
    public DnsjavaClient(
            @Nullable InetSocketAddress resolver,
            DnsAnchors anchors,
            DnsTiming timing,
            InstantSource clock) {
        this.resolvers = resolver == null ? ofTheMachine() : List.of(resolver);
        this.timing = timing;
        this.clock = clock;
        this.validation = new Validation(resolvers, anchors, timing, clock);
    }

    /** The resolvers that the machine is set to use; at least one. */
    private static List<InetSocketAddress> ofTheMachine() {
        List<InetSocketAddress> servers = new ResolverConfig().servers();
        return servers.isEmpty()
                ? List.of(new InetSocketAddress("127.0.0.1", 53))
                : List.copyOf(servers);
    }

    /** {@code address:port} of the resolver that is asked first. */
    public String shownResolver() {
        InetSocketAddress first = resolvers.get(0);
        String host = first.getHostString();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + first.getPort();
    }

    /** How many messages have been sent so far. */
    public int queries() {
        return queries.get();
    }

    @Override
    public DnsAnswer ask(String name, int type) {
        Deadline deadline = Deadline.in(timing.question(), clock);
        Upstream upstream = new Upstream(resolvers, timing, deadline);
        DnsAnswer answer =
                name(name)
                        .map(start -> followed(upstream, start, type))
                        .orElseGet(() -> untold(Status.FAILED, "malformed name", 0));
        queries.addAndGet(answer.queries());
        return answer;
    }

    private static DnsAnswer followed(Upstream upstream, Name start, int type) {
        Name at = start;
        for (int i = 0; i < Reading.MAX_ALIASES; i++) {
            try {
                Reading reading = Reading.of(exchange(upstream, upstream, at, type), at, type);
                if (reading.status() != null) {
                    return reading.answer(State.INDETERMINATE, null, upstream.sent());
                }
                at = reading.name();
            } catch (ExecutionException e) {
                return untold(Status.SILENT, "no answer", upstream.sent());
            }
        }
        return untold(Status.FAILED, "too many aliases", upstream.sent());
    }

    @Override
    public DnsAnswer askValidated(String name, int type) {
        DnsAnswer answer =
                name(name)
                        .map(start -> validation.ask(start, type))
                        .orElseGet(() -> untold(Status.FAILED, lookupFailed(), 0));
        queries.addAndGet(answer.queries());
        return answer;
    }

    /**
     * Sends one question and waits.
     *
     * @throws ExecutionException where there is no answer within the deadline
     */
    static Message exchange(Resolver resolver, Upstream upstream, Name name, int type)
            throws ExecutionException {
        Message query = Message.newQuery(Record.newRecord(name, type, DClass.IN));
        try {
            CompletionStage<Message> reply = resolver.sendAsync(query, ForkJoinPool.commonPool());
            return reply.toCompletableFuture()
                    .get(upstream.deadline().millisLeft(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RuntimeException e) {
            // Whatever the library throws on a hostile message is no answer.
            throw new ExecutionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        }
    }

    static DnsAnswer untold(Status status, String cause, int queries) {
        return new DnsAnswer(status, List.of(), State.INDETERMINATE, cause, null, queries);
    }

    static String lookupFailed() {
        return Reason.NAME_LOOKUP_FAILED.word();
    }

    private static Optional<Name> name(String text) {
        try {
            return Optional.of(Name.fromString(text.toLowerCase(Locale.ROOT), Name.root));
        } catch (TextParseException e) {
            return Optional.empty();
        }
    }
}
