package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.ProbeServer;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Observes the server and writes what was seen to the evidence file. Prints what it is going to
 * send before it sends anything, and sends nothing without {@code probe: {consent: true}} in the
 * answers.
 */
@Mojo(name = "probe", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ProbeMojo extends AbstractChecklistMojo {
    /**
     * Connects elsewhere than the DNS says, to look at the origin behind a CDN or at a staging
     * host: {@code host:port:address:port}, several separated by commas. The host must be one that
     * the answers name. Said in the report.
     */
    @Parameter(property = SettingNames.PROBE_CONNECT_TO)
    private @Nullable String connectTo;

    /** The DNS resolver to ask, {@code address:port}; by default the machine's. */
    @Parameter(property = SettingNames.PROBE_RESOLVER)
    private @Nullable String resolver;

    /** A file of DS records that DNSSEC validation starts from; by default those of the root. */
    @Parameter(property = SettingNames.PROBE_DNS_ANCHORS)
    private @Nullable File dnsAnchors;

    /** A PEM file of the roots that certificates are judged by; by default those of Java. */
    @Parameter(property = SettingNames.PROBE_TRUST_STORE)
    private @Nullable File trustStore;

    /**
     * Lists that are newer than those that come with this tool: a folder with {@code
     * mastodon-releases.json} or {@code rdap-dns.json}, or an https address with the former. Whom
     * to ask about a domain is never taken from the web.
     */
    @Parameter(property = SettingNames.PROBE_FEEDS)
    private @Nullable String feeds;

    /** Lets probes connect to loopback and private addresses, for a lab or a staging host. */
    @Parameter(property = SettingNames.PROBE_ALLOW_PRIVATE, defaultValue = "false")
    private boolean allowPrivate;

    /** Prints what would be sent, and stops there. */
    @Parameter(property = SettingNames.PROBE_DRY_RUN, defaultValue = "false")
    private boolean dryRun;

    /** Prints the answers that the evidence suggests, as a patch; the answers stay as they are. */
    @Parameter(property = SettingNames.SUGGEST, defaultValue = "false")
    private boolean suggest;

    /**
     * What the script of the goal {@code host-script} printed; there is no need for such a file.
     */
    @Parameter(property = SettingNames.HOST_FACTS, defaultValue = "${basedir}/host-facts.json")
    private File hostFacts;

    /** Skips this goal. */
    @Parameter(property = SettingNames.PROBE_SKIP, defaultValue = "false")
    private boolean skipProbe;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String pluginVersion;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new ProbeServer(
                        new MonotonicClock(), new SecureRandom(), line -> getLog().info(line))
                .run(
                        request,
                        new ProbeServer.Order(
                                new ProbeServer.Aims(
                                        connectTo,
                                        resolver,
                                        path(dnsAnchors),
                                        path(trustStore),
                                        feeds),
                                options(),
                                hostFacts.toPath(),
                                Path.of(System.getProperty("java.home")),
                                pluginVersion));
    }

    private Set<Option> options() {
        Set<Option> options = EnumSet.noneOf(Option.class);
        if (allowPrivate) {
            options.add(Option.ALLOW_PRIVATE);
        }
        if (dryRun) {
            options.add(Option.ONLY_PLAN);
        }
        if (suggest) {
            options.add(Option.SUGGEST);
        }
        return options;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    @Override
    @Nullable String skippedBy() {
        return skipProbe ? SettingNames.PROBE_SKIP : null;
    }
}
