package io.github.checklistreport.probe;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.probe.common.AddressPolicy;
import io.github.checklistreport.probe.common.Allowance;
import io.github.checklistreport.probe.common.ConnectTo;
import io.github.checklistreport.probe.common.Deadline;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.Limits;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.SocketTransport;
import io.github.checklistreport.probe.common.TrustRoots;
import io.github.checklistreport.probe.dns.DnsAnchors;
import io.github.checklistreport.probe.dns.DnsHostAddresses;
import io.github.checklistreport.probe.dns.DnsTiming;
import io.github.checklistreport.probe.dns.DnsjavaClient;
import io.github.checklistreport.probe.dns.DomainProof;
import io.github.checklistreport.probe.http.FolderOrUrlFeeds;
import io.github.checklistreport.probe.http.WireHttp;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Everything that a run needs, set up for one target. Setting it up sends nothing. */
public final class ProbeKit implements AutoCloseable {
    private static final String TOOL = "checklist-report/";
    private static final String ABOUT = " (+https://github.com/checklistreport/checklist-report)";
    private static final int HTTPS = 443;

    private static final Probe PROOF = new DomainProof();

    /**
     * What probes work with.
     *
     * @param resolver null for the machine's own
     * @param feeds a folder, or an https address that ends with a slash; null for the lists that
     *     come with the tool
     * @param aim what of this was set, for the evidence
     * @param version of this tool
     */
    public record Tools(
            List<ConnectTo> connectTo,
            @Nullable ConnectTo resolver,
            DnsAnchors anchors,
            TrustRoots roots,
            @Nullable String feeds,
            Aim aim,
            String version) {
        public Tools {
            connectTo = List.copyOf(connectTo);
        }
    }

    private final Target target;
    private final Tools tools;
    private final InstantSource clock;
    private final DnsjavaClient dns;
    private final Allowance allowance;
    private final SocketTransport named;
    private final SocketTransport thirdParties;
    private final ProbeContext context;
    private final List<Probe> probes;

    private ProbeKit(
            Target target,
            Tools tools,
            Limits limits,
            InstantSource clock,
            RandomGenerator random) {
        this.target = target;
        this.tools = tools;
        this.clock = clock;
        this.dns =
                new DnsjavaClient(
                        tools.resolver() == null ? null : tools.resolver().address(),
                        tools.anchors(),
                        DnsTiming.STANDARD,
                        clock);
        this.allowance = new Allowance(limits, Deadline.in(limits.run(), clock));
        this.named = transport(target.named()::contains);
        this.thirdParties = transport(host -> true);
        String tool = TOOL + tools.version() + ABOUT;
        WireHttp.Setup setup = new WireHttp.Setup(tools.roots(), limits, clock, tool);
        WireHttp registryHttp = WireHttp.toThirdParties(thirdParties, setup);
        this.context = context(setup, registryHttp, random);
        this.probes = Probes.all(registries(tools.feeds()), releases(tools.feeds(), registryHttp));
    }

    /** Sets up a run within the limits that hold for everybody. */
    public static ProbeKit open(
            Target target, Tools tools, InstantSource clock, RandomGenerator random) {
        return new ProbeKit(target, tools, Limits.STANDARD, clock, random);
    }

    private SocketTransport transport(Predicate<String> hosts) {
        return new SocketTransport(
                hosts,
                tools.connectTo(),
                new AddressPolicy(tools.aim().addresses()),
                new DnsHostAddresses(dns),
                allowance);
    }

    private ProbeContext context(
            WireHttp.Setup setup, WireHttp registryHttp, RandomGenerator random) {
        return new ProbeContext(
                target,
                named,
                thirdParties,
                dns,
                WireHttp.toNamed(named, target.named(), setup),
                registryHttp,
                setup.roots(),
                setup.limits(),
                clock,
                random,
                setup.tool());
    }

    /**
     * A list from the web may not say whom to ask: it would be read only after the plan has been
     * printed.
     */
    private static Feeds registries(@Nullable String feeds) {
        return feeds == null || isWeb(feeds)
                ? FolderOrUrlFeeds.bundled()
                : FolderOrUrlFeeds.folder(Path.of(feeds));
    }

    private static Feeds releases(@Nullable String feeds, WireHttp http) {
        return feeds != null && isWeb(feeds)
                ? FolderOrUrlFeeds.web(URI.create(feeds), http)
                : registries(feeds);
    }

    /** Whether {@code feeds} is the address of a site, rather than a folder. */
    public static boolean isWeb(String feeds) {
        try {
            URI address = new URI(feeds);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The hosts that a run for {@code target} speaks to, with {@code feeds} as in {@link Tools}.
     */
    public static Set<String> hosts(Target target, @Nullable String feeds) {
        List<Probe> probes = Probes.all(registries(feeds), FolderOrUrlFeeds.bundled());
        Set<String> hosts = new HashSet<>(target.named());
        ProbeRun.plan(PROOF, probes, target).forEach(step -> hosts.add(step.host()));
        return hosts;
    }

    /** What would be sent. */
    public List<PlannedStep> plan() {
        return ProbeRun.plan(PROOF, probes, target);
    }

    /**
     * Looks up the web host's addresses and connects to none of them.
     *
     * @throws NetException where there is no way to it from here
     */
    public void checkTheWay() throws NetException {
        named.endpoints(target.webHost(), HTTPS);
    }

    /** What was seen; {@code progress} hears of it as it is. */
    public List<Observation> observe(Consumer<Observation> progress) {
        return new ProbeRun(PROOF, probes, context, progress).observe();
    }

    public Target target() {
        return target;
    }

    /** From where the run observes. */
    public Vantage vantage() {
        return new Vantage(target.place(), dns.shownResolver(), TOOL + tools.version());
    }

    /** What was set to aim the run. */
    public Aim aim() {
        return tools.aim();
    }

    /** How many connections a run may make. */
    public int mostConnections() {
        return context.limits().connections();
    }

    /** How many connections there have been. */
    public int connections() {
        return allowance.connections();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Stops waiting for anything that is still open. */
    @Override
    public void close() {
        named.close();
        thirdParties.close();
    }
}
