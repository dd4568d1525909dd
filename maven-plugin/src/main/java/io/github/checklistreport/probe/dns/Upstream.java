package io.github.checklistreport.probe.dns;

import io.github.checklistreport.probe.common.Deadline;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TSIG;

/**
 * The resolvers, asked one after the other until one answers. Counts what is sent and what fails,
 * and sends no more once the time or the number of messages of a question is used up.
 */
final class Upstream implements Resolver {
    /** Far more than any chain of trust has links. */
    private static final int MAX_MESSAGES = 100;

    private static final Set<Integer> HONEST = Set.of(Rcode.NOERROR, Rcode.NXDOMAIN);

    private final List<SimpleResolver> servers;
    private final DnsTiming timing;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Deadline deadline;

    Upstream(List<InetSocketAddress> servers, DnsTiming timing, Deadline deadline) {
        this.servers = servers.stream().map(SimpleResolver::new).toList();
        this.timing = timing;
        this.deadline = deadline;
    }

    /** Begins the next question. */
    void begin(Deadline next) {
        deadline = next;
        sent.set(0);
        failed.set(0);
    }

    /** Messages sent since the question began. */
    int sent() {
        return sent.get();
    }

    /** Messages that got no answer, or that a resolver answered with an error. */
    int failed() {
        return failed.get();
    }

    Deadline deadline() {
        return deadline;
    }

    @Override
    public CompletionStage<Message> sendAsync(Message query, Executor executor) {
        return attempt(query, 0, executor);
    }

    private CompletionStage<Message> attempt(Message query, int tried, Executor executor) {
        if (deadline.isOver() || sent.incrementAndGet() > MAX_MESSAGES) {
            failed.incrementAndGet();
            return CompletableFuture.failedFuture(new IOException("given up"));
        }
        SimpleResolver server = servers.get(tried % servers.size());
        server.setTimeout(earlier(timing.attempt()));
        return server.sendAsync(query, executor)
                .handle((reply, error) -> next(query, tried, executor, reply, error))
                .thenCompose(Function.identity());
    }

    private CompletionStage<Message> next(
            Message query,
            int tried,
            Executor executor,
            @Nullable Message reply,
            @Nullable Throwable error) {
        if (reply != null && HONEST.contains(reply.getRcode())) {
            return CompletableFuture.completedFuture(reply);
        }
        boolean again =
                reply == null
                        ? tried + 1 < timing.attempts() * servers.size()
                        : tried + 1 < servers.size();
        if (again) {
            return attempt(query, tried + 1, executor);
        }
        failed.incrementAndGet();
        return reply == null
                ? CompletableFuture.failedFuture(Objects.requireNonNull(error))
                : CompletableFuture.completedFuture(reply);
    }

    private Duration earlier(Duration time) {
        Duration left = Duration.ofMillis(deadline.millisLeft());
        return left.compareTo(time) < 0 ? left : time;
    }

    @Override
    public void setPort(int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTCP(boolean tcp) {
        servers.forEach(server -> server.setTCP(tcp));
    }

    @Override
    public void setIgnoreTruncation(boolean ignore) {
        servers.forEach(server -> server.setIgnoreTruncation(ignore));
    }

    @Override
    public void setEDNS(int version, int payload, int flags, List<EDNSOption> options) {
        servers.forEach(server -> server.setEDNS(version, payload, flags, options));
    }

    @Override
    public void setTSIGKey(TSIG key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTimeout(Duration timeout) {
        throw new UnsupportedOperationException();
    }
}
