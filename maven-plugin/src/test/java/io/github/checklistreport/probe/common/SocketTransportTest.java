package io.github.checklistreport.probe.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklistreport.model.evidence.Aim.Addresses;
import io.github.checklistreport.model.evidence.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one way to the network keeps to what a run may do. */
class SocketTransportTest {
    /** One that nobody can set back in the middle of a pause. */
    private static final InstantSource CLOCK = () -> Instant.EPOCH.plusNanos(System.nanoTime());

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Limits QUICK =
            new Limits(
                    20,
                    3,
                    Duration.ZERO,
                    Duration.ofMillis(500),
                    Duration.ofMillis(700),
                    Duration.ofMinutes(1));

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, LOOPBACK);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void refusesHostsThatTheAnswersDoNotName() {
        assertThat(reason(() -> transport(QUICK).endpoints("other.example", 443)))
                .isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void refusesPrivateAddressesByName() {
        SocketTransport strict = transport(QUICK, Addresses.PUBLIC, List.of());
        assertThat(reason(() -> strict.endpoints("social.example", 443)))
                .isEqualTo(Reason.PRIVATE_ADDRESS);
    }

    @Test
    void refusesPrivateAddressesEvenWhereAimedThere() {
        SocketTransport strict = transport(QUICK, Addresses.PUBLIC, List.of(aim()));
        assertThat(reason(() -> strict.endpoints("social.example", 443)))
                .isEqualTo(Reason.PRIVATE_ADDRESS);
        Endpoint made =
                new Endpoint(
                        "social.example",
                        443,
                        new InetSocketAddress(LOOPBACK, server.getLocalPort()));
        assertThat(reason(() -> strict.connect(made, deadline(QUICK))))
                .isEqualTo(Reason.PRIVATE_ADDRESS);
    }

    @Test
    void connectsWhereItIsAimed() throws IOException {
        SocketTransport transport = transport(QUICK);
        Endpoint endpoint = transport.endpoints("social.example", 443).get(0);
        assertThat(endpoint.toString()).isEqualTo("social.example:443");
        answer(socket -> socket.getOutputStream().write("hello".getBytes(StandardCharsets.UTF_8)));
        try (Wire wire = transport.connect(endpoint, deadline(QUICK))) {
            assertThat(wire.readExactly(5)).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDrippingPeerCannotOutlastTheDeadline() throws IOException {
        answer(
                socket -> {
                    for (int i = 0; i < 1000; i++) {
                        socket.getOutputStream().write('x');
                        Thread.sleep(50);
                    }
                });
        Instant start = CLOCK.instant();
        SocketTransport transport = transport(QUICK);
        Reason reason =
                reason(
                        () -> {
                            try (Wire wire = open(transport)) {
                                return wire.readExactly(1000);
                            }
                        });
        assertThat(reason).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.between(start, CLOCK.instant())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aPeerThatReadsNothingCannotHoldAWriter() throws IOException {
        SocketTransport transport = transport(QUICK);
        Reason reason =
                reason(
                        () -> {
                            try (Wire wire = open(transport)) {
                                wire.send(new byte[64 * 1024 * 1024]);
                                return "sent";
                            }
                        });
        assertThat(reason).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void anEndlessPeerIsCutOff() throws IOException {
        answer(
                socket -> {
                    byte[] block = new byte[65536];
                    while (true) {
                        socket.getOutputStream().write(block);
                    }
                });
        Limits patient =
                new Limits(
                        20,
                        3,
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1));
        SocketTransport transport = transport(patient);
        Reason reason =
                reason(
                        () -> {
                            try (Wire wire =
                                    transport.connect(
                                            transport.endpoints("social.example", 443).get(0),
                                            deadline(patient))) {
                                return wire.readExactly(100_000_000);
                            }
                        });
        assertThat(reason).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void aClosedPortRefuses() throws IOException {
        server.close();
        assertThat(reason(() -> open(transport(QUICK)))).isEqualTo(Reason.REFUSED);
    }

    @Test
    void aResetIsAReset() throws IOException {
        answer(
                socket -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                });
        SocketTransport transport = transport(QUICK);
        Reason reason =
                reason(
                        () -> {
                            try (Wire wire = open(transport)) {
                                return wire.readExactly(1);
                            }
                        });
        assertThat(reason).isEqualTo(Reason.RESET);
    }

    @Test
    void makesNoMoreConnectionsThanAllowed() throws IOException {
        SocketTransport transport = transport(QUICK);
        for (int i = 0; i < QUICK.connections(); i++) {
            open(transport).close();
        }
        assertThat(reason(() -> open(transport))).isEqualTo(Reason.BUDGET_SPENT);
    }

    @Test
    void makesNoConnectionAfterTheRunIsOver() {
        Limits over =
                new Limits(
                        20,
                        3,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ZERO);
        assertThat(reason(() -> open(transport(over)))).isEqualTo(Reason.BUDGET_SPENT);
    }

    @Test
    void holdsNoMoreThanThreeConnectionsToAnAddress() throws Exception {
        Limits patient =
                new Limits(
                        40,
                        3,
                        Duration.ZERO,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(1));
        SocketTransport transport = transport(patient);
        Endpoint endpoint = transport.endpoints("social.example", 443).get(0);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Void> visit =
                () -> {
                    try (Wire wire = transport.connect(endpoint, deadline(patient))) {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.sleep(20);
                        now.decrementAndGet();
                    }
                    return null;
                };
        ExecutorService workers = Executors.newFixedThreadPool(12);
        List<Future<Void>> visits = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            visits.add(workers.submit(visit));
        }
        for (Future<Void> one : visits) {
            one.get();
        }
        workers.shutdown();
        assertThat(most.get()).isBetween(2, 3);
    }

    @Test
    void pausesBetweenConnectionsToAPort() throws IOException {
        Limits slow =
                new Limits(
                        20,
                        3,
                        Duration.ofMillis(80),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(1));
        SocketTransport transport = transport(slow);
        Instant start = CLOCK.instant();
        for (int i = 0; i < 5; i++) {
            transport
                    .connect(transport.endpoints("social.example", 443).get(0), deadline(slow))
                    .close();
        }
        assertThat(Duration.between(start, CLOCK.instant()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(4 * 80));
    }

    @Test
    void standardLimitsAreThoseThatThePlanPromises() {
        assertThat(Limits.STANDARD.connections()).isLessThanOrEqualTo(250);
        assertThat(Limits.STANDARD.perAddress()).isLessThanOrEqualTo(3);
        assertThat(Limits.STANDARD.pause()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        assertThat(Limits.STANDARD.run()).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    private ConnectTo aim() {
        return new ConnectTo(
                "social.example", 443, new InetSocketAddress(LOOPBACK, server.getLocalPort()));
    }

    private SocketTransport transport(Limits limits) {
        return transport(limits, Addresses.PRIVATE_ALLOWED, List.of(aim()));
    }

    private static SocketTransport transport(
            Limits limits, Addresses addresses, List<ConnectTo> aims) {
        return new SocketTransport(
                Set.of("social.example")::contains,
                aims,
                new AddressPolicy(addresses),
                host -> List.of(LOOPBACK),
                new Allowance(limits, Deadline.in(limits.run(), CLOCK)));
    }

    private static Wire open(SocketTransport transport) throws NetException {
        return transport.connect(
                transport.endpoints("social.example", 443).get(0), deadline(QUICK));
    }

    private static Deadline deadline(Limits limits) {
        return Deadline.in(limits.exchange(), CLOCK);
    }

    private static Reason reason(Callable<?> work) {
        NetException e = catchThrowableOfType(NetException.class, work::call);
        assertThat(e).as("nothing was refused").isNotNull();
        return e.reason();
    }

    private interface Manners {
        void serve(Socket socket) throws IOException, InterruptedException;
    }

    private void answer(Manners manners) {
        Thread thread =
                new Thread(
                        () -> {
                            try (Socket socket = server.accept()) {
                                manners.serve(socket);
                            } catch (IOException | InterruptedException e) {
                                // the probe has gone
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }
}
