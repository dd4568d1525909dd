package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Deadline;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Limits;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Transport;
import io.github.checklistreport.probe.common.TrustRoots;
import io.github.checklistreport.probe.common.Wire;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 (RFC 9112) over a {@link Transport}: one GET a connection, within its deadline. Takes
 * the first address of a host that accepts a connection, unless it is told which.
 */
public final class WireHttp implements HttpGet {
    static final int MAX_REDIRECTS = 5;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** After these, another address of the same host may still answer. */
    private static final Set<Reason> TRY_NEXT =
            EnumSet.of(Reason.REFUSED, Reason.UNREACHABLE, Reason.TIMED_OUT, Reason.RESET);

    private final Transport transport;
    private final Way way;
    private final Predicate<String> followed;
    private final Setup setup;
    private final TlsLayer tls;
    private final @Nullable Endpoint only;

    /** How an observation connects. */
    private interface Way {
        Wire open(Look look, Endpoint endpoint) throws NetException;
    }

    /** How one exchange connects. */
    private interface Opening {
        Wire open(Endpoint endpoint) throws NetException;
    }

    /**
     * What both directions share.
     *
     * @param roots that pages are verified by
     * @param limits whose time for one exchange holds
     * @param tool the User-Agent: name, version and address of this tool
     */
    public record Setup(TrustRoots roots, Limits limits, InstantSource clock, String tool) {}

    private WireHttp(Transport transport, Way way, Predicate<String> followed, Setup setup) {
        this.transport = transport;
        this.way = way;
        this.followed = followed;
        this.setup = setup;
        this.tls = new TlsLayer(setup.roots());
        this.only = null;
    }

    private WireHttp(WireHttp other, Endpoint only) {
        this.transport = other.transport;
        this.way = other.way;
        this.followed = other.followed;
        this.setup = other.setup;
        this.tls = other.tls;
        this.only = only;
    }

    /** To the hosts that the answers name; redirects are followed to {@code named} only. */
    public static WireHttp toNamed(Transport transport, Set<String> named, Setup setup) {
        return new WireHttp(transport, Look::connect, Set.copyOf(named)::contains, setup);
    }

    /** To registries and the like. */
    public static WireHttp toThirdParties(Transport thirdParties, Setup setup) {
        Way way = (look, endpoint) -> look.connectToThirdParty(endpoint, setup.limits().exchange());
        return new WireHttp(thirdParties, way, host -> true, setup);
    }

    @Override
    public HttpGet at(Endpoint endpoint) {
        return new WireHttp(this, endpoint);
    }

    @Override
    public HttpReply get(Look look, String url, Trust trust) throws NetException {
        return get(endpoint -> way.open(look, endpoint), WebAddress.of(url), trust);
    }

    @Override
    public HttpReply follow(Look look, String url, Trust trust) throws NetException {
        return follow(endpoint -> way.open(look, endpoint), url, trust);
    }

    /** Fetches a list for the run itself, outside any observation; follows redirects. */
    public HttpReply fetch(String url) throws NetException {
        return follow(
                endpoint ->
                        transport.connect(
                                endpoint, Deadline.in(setup.limits().exchange(), setup.clock())),
                url,
                Trust.VERIFIED);
    }

    static boolean isRedirect(HttpReply reply) {
        return REDIRECTS.contains(reply.status()) && reply.header("location").isPresent();
    }

    private HttpReply follow(Opening opening, String url, Trust trust) throws NetException {
        WebAddress address = WebAddress.of(url);
        Set<WebAddress> seen = new HashSet<>();
        for (int i = 0; i <= MAX_REDIRECTS && seen.add(address); i++) {
            HttpReply reply = get(opening, address, trust);
            if (!isRedirect(reply)) {
                return reply;
            }
            address = next(address, reply.header("location").orElseThrow(), trust);
        }
        throw new NetException(Reason.TOO_MANY_REDIRECTS, address.toString());
    }

    /** Never to another port, nor from a verified page to one that nobody can verify. */
    private WebAddress next(WebAddress from, String location, Trust trust) throws NetException {
        WebAddress to = from.resolve(location);
        boolean allowed =
                (followed.test(to.host()) || to.host().equals(from.host()))
                        && (to.hasOwnPort() || to.port() == from.port())
                        && (to.isTls() || trust == Trust.ANY || !from.isTls());
        if (!allowed) {
            throw new NetException(Reason.TOO_MANY_REDIRECTS, to.toString());
        }
        return to;
    }

    private HttpReply get(Opening opening, WebAddress address, Trust trust) throws NetException {
        NetException last = new NetException(Reason.NO_ADDRESS, address.host());
        for (Endpoint endpoint : endpoints(address)) {
            try {
                return exchange(opening, endpoint, address, trust);
            } catch (NetException e) {
                last = e;
                if (!TRY_NEXT.contains(e.reason())) {
                    break;
                }
            }
        }
        throw last;
    }

    private List<Endpoint> endpoints(WebAddress address) throws NetException {
        return transport.endpoints(address.host(), address.port()).stream()
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(Endpoint one) {
        if (only == null || !one.host().equals(only.host())) {
            return true;
        }
        return one.port() == only.port()
                ? one.equals(only)
                : one.address().getAddress().equals(only.address().getAddress());
    }

    private HttpReply exchange(Opening opening, Endpoint endpoint, WebAddress address, Trust trust)
            throws NetException {
        try (Wire wire = opening.open(endpoint)) {
            if (!address.isTls()) {
                return ask(wire, address);
            }
            try (Wire encrypted = tls.over(wire, address.host(), trust)) {
                return ask(encrypted, address);
            }
        }
    }

    private HttpReply ask(Wire wire, WebAddress address) throws NetException {
        wire.send(request(address).getBytes(StandardCharsets.US_ASCII));
        try {
            return read(address.toString(), new BufferedInputStream(wire.input()));
        } catch (IOException e) {
            throw NetException.of(e, wire.deadline());
        }
    }

    /** The response in {@code input}. */
    static HttpReply read(String url, InputStream input) throws IOException {
        HttpHead head = HttpHead.read(input);
        return new HttpReply(url, head.status(), head.headers(), HttpBody.read(head, input));
    }

    private String request(WebAddress address) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\nAccept: */*\r\n"
                        .formatted(address.path(), address.authority(), setup.tool())
                + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n";
    }
}
