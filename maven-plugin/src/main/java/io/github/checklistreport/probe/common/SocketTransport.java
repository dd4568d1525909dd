package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Opens TCP connections, to allowed hosts and addresses only. */
public final class SocketTransport implements Transport, AutoCloseable {
    /** What any exchange may bring; the largest is an HTTP body of 1 MiB with its headers. */
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    /** Of both families together; a name with more is not a server's. */
    private static final int MAX_ADDRESSES = 8;

    private final Predicate<String> hosts;
    private final List<ConnectTo> connectTo;
    private final AddressPolicy policy;
    private final HostAddresses addresses;
    private final Allowance allowance;
    private final ScheduledExecutorService watchdog =
            Executors.newSingleThreadScheduledExecutor(SocketTransport::daemon);

    /** {@code hosts} are those that may be connected to. */
    public SocketTransport(
            Predicate<String> hosts,
            List<ConnectTo> connectTo,
            AddressPolicy policy,
            HostAddresses addresses,
            Allowance allowance) {
        this.hosts = hosts;
        this.connectTo = List.copyOf(connectTo);
        this.policy = policy;
        this.addresses = addresses;
        this.allowance = allowance;
    }

    @Override
    public List<Endpoint> endpoints(String host, int port) throws NetException {
        if (!hosts.test(host)) {
            throw new NetException(Reason.NO_CONSENT, host);
        }
        List<Endpoint> aimed =
                connectTo.stream()
                        .filter(one -> one.host().equals(host) && one.port() == port)
                        .map(one -> new Endpoint(host, port, one.address()))
                        .toList();
        List<Endpoint> all = aimed.isEmpty() ? resolved(host, port) : aimed;
        List<Endpoint> permitted =
                all.stream().filter(one -> policy.permits(one.address().getAddress())).toList();
        if (permitted.isEmpty()) {
            throw new NetException(Reason.PRIVATE_ADDRESS, host);
        }
        return permitted;
    }

    private List<Endpoint> resolved(String host, int port) throws NetException {
        List<Endpoint> endpoints = new ArrayList<>();
        for (InetAddress address : addresses.of(host)) {
            if (endpoints.size() < MAX_ADDRESSES) {
                endpoints.add(new Endpoint(host, port, new InetSocketAddress(address, port)));
            }
        }
        if (endpoints.isEmpty()) {
            throw new NetException(Reason.NO_ADDRESS, host);
        }
        return endpoints;
    }

    @Override
    public Wire connect(Endpoint endpoint, Deadline deadline) throws NetException {
        return open(endpoint, deadline, allowance.gate(endpoint.address()));
    }

    @Override
    public Wire knock(Endpoint endpoint, Deadline deadline) throws NetException {
        return open(endpoint, deadline, allowance.knocks());
    }

    private Wire open(Endpoint endpoint, Deadline deadline, Semaphore gate) throws NetException {
        if (!policy.permits(endpoint.address().getAddress())) {
            throw new NetException(Reason.PRIVATE_ADDRESS, endpoint.host());
        }
        allowance.take(gate, endpoint.address(), deadline);
        AtomicBoolean given = new AtomicBoolean();
        Socket socket = new Socket();
        // one more, because what is left was rounded down and closing must not come before the end
        ScheduledFuture<?> alarm =
                watchdog.schedule(
                        () -> close(socket), deadline.millisLeft() + 1L, TimeUnit.MILLISECONDS);
        Runnable end =
                () -> {
                    if (given.compareAndSet(false, true)) {
                        alarm.cancel(false);
                        close(socket);
                        gate.release();
                    }
                };
        try {
            Deadline connect = deadline.within(allowance.limits().connect());
            socket.setTcpNoDelay(true);
            socket.connect(endpoint.address(), connect.millisLeft());
            return new Wire(socket, deadline, MAX_BYTES, end);
        } catch (IOException e) {
            end.run();
            throw NetException.of(e, deadline);
        }
    }

    /** Gives up waiting for what is still open. */
    @Override
    public void close() {
        watchdog.shutdownNow();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "checklist-probe-watchdog");
        thread.setDaemon(true);
        return thread;
    }
}
