package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.AppFacts.ReleaseState;
import io.github.checklistreport.model.evidence.AppFacts.Variant;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.RemoteText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks the application for its version, sign-up, rules and source. */
public final class AppProbe implements Probe {
    private static final int MOST_REQUESTS = 5;

    /**
     * Whom the source is asked for is known from the application's own words only, so the plan has
     * the field that names it in the place of a host.
     */
    private static final String SOURCE = "source_url";

    private static final Pattern LOGIN =
            Pattern.compile("/(login|log_in|signin|sign_in|sign-in)(/?$|/?[?])");

    private static final Set<String> VERSION_1_ONLY = Set.of("pleroma", "akkoma", "pixelfed");

    private final Feeds releases;

    /** {@code releases} knows what the newest versions are. */
    public AppProbe(Feeds releases) {
        this.releases = releases;
    }

    @Override
    public ProbeName name() {
        return ProbeName.APP;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        Stream<PlannedStep> application =
                Stream.of(
                        new PlannedStep(name(), target.webHost(), List.of(443), MOST_REQUESTS),
                        new PlannedStep(name(), SOURCE, List.of(443), 1 + WireHttp.MAX_REDIRECTS));
        Stream<PlannedStep> list =
                releases.host().stream()
                        .map(
                                host ->
                                        new PlannedStep(
                                                name(),
                                                host,
                                                List.of(443),
                                                1 + WireHttp.MAX_REDIRECTS));
        return Stream.concat(application, list).toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        Look look = context.look(name(), context.target().webHost());
        Visit visit = new Visit(context, look, releases);
        visit.all();
        AppReading reading = visit.reading;
        if (reading.software == null || reading.version == null) {
            NetException why = visit.first;
            return List.of(
                    why == null
                            ? look.inconclusive(Reason.NOT_THE_PROTOCOL, "no software named")
                            : look.inconclusive(why));
        }
        AppFacts facts = visit.facts(reading.software, reading.version);
        return List.of(
                visit.first == null
                        ? look.observed(facts)
                        : look.observedInPart(
                                facts, visit.first.reason(), String.join("; ", visit.incomplete)));
    }

    /** One round of requests; what cannot be read is noted, and the rest goes on. */
    private static final class Visit {
        private final ProbeContext context;
        private final Look look;
        private final Feeds releases;
        private final AppReading reading = new AppReading();
        private final List<String> incomplete = new ArrayList<>();
        private @Nullable NetException first;

        Visit(ProbeContext context, Look look, Feeds releases) {
            this.context = context;
            this.look = look;
            this.releases = releases;
        }

        void all() {
            JsonNode nodeInfo = nodeInfo();
            if (nodeInfo != null) {
                reading.nodeInfoDocument(nodeInfo);
                if (reading.isMisskey(nodeInfo)) {
                    incomplete.add("/api/meta not-applicable"); // answers POST only
                    return;
                }
            }
            instance();
        }

        private @Nullable JsonNode nodeInfo() {
            JsonNode discovery = read("/.well-known/nodeinfo");
            String address = discovery == null ? null : AppReading.nodeInfo(discovery).orElse(null);
            return address == null ? null : read(address);
        }

        private void instance() {
            String software = reading.software;
            JsonNode two =
                    software != null && VERSION_1_ONLY.contains(software)
                            ? null
                            : read("/api/v2/instance");
            if (two != null) {
                reading.version2(two);
                JsonNode about = read("/api/v1/instance/extended_description");
                if (about != null) {
                    reading.extendedDescription(about);
                }
                return;
            }
            JsonNode one = read("/api/v1/instance");
            if (one != null) {
                reading.version1(one);
            }
        }

        /** A document of the web host; null where it cannot be read. */
        private @Nullable JsonNode read(String pathOrUrl) {
            String host = context.target().webHost();
            String url = pathOrUrl.startsWith("/") ? "https://" + host + pathOrUrl : pathOrUrl;
            try {
                WebAddress address = WebAddress.of(url);
                if (!context.target().named().contains(address.host()) || !address.isTls()) {
                    throw new NetException(Reason.NO_CONSENT, url);
                }
                return Json.object(context.http().follow(look, url, Trust.VERIFIED));
            } catch (NetException e) {
                first = first == null ? e : first;
                incomplete.add(RemoteText.clean(pathOrUrl) + " " + e.reason().word());
                return null;
            }
        }

        AppFacts facts(String software, String text) {
            Version version = Version.parse(text).orElse(null);
            Releases table = table(software);
            LocalDate day = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
            return new AppFacts(
                    software,
                    text,
                    reading.registrations,
                    reading.rules,
                    reading.terms,
                    reading.privacy,
                    reading.about,
                    reading.source,
                    sourceState(reading.source),
                    reading.contact,
                    reading.users,
                    table == null || version == null ? null : table.newest(version).orElse(null),
                    state(table, version, day),
                    version == null ? Variant.UPSTREAM : version.variant(),
                    table == null ? null : table.asOf().toString(),
                    incomplete);
        }

        private static ReleaseState state(
                @Nullable Releases table, @Nullable Version version, LocalDate day) {
            if (table == null) {
                return ReleaseState.UNKNOWN_SOFTWARE;
            }
            return version == null ? ReleaseState.UNKNOWN_VERSION : table.state(version, day);
        }

        private @Nullable Releases table(String software) {
            try {
                return Releases.read(releases.read(software + "-releases.json"));
            } catch (NetException e) {
                if (e.reason() != Reason.NO_SERVICE) {
                    incomplete.add(software + "-releases.json " + e.reason().word());
                }
                return null;
            }
        }

        /** One anonymous look at the source, unless it is the original project's. */
        private @Nullable String sourceState(@Nullable String url) {
            if (url == null) {
                return null;
            }
            if (Upstream.owns(url)) {
                return "upstream";
            }
            try {
                HttpReply reply = context.registryHttp().follow(look, url, Trust.VERIFIED);
                return sourceState(url, reply);
            } catch (NetException e) {
                return "unreadable";
            }
        }

        /** Some forges answer for a private repository with the page for logging in. */
        private static String sourceState(String url, HttpReply reply) {
            Reason problem = Replies.problem(reply).orElse(null);
            if (problem != null) {
                return problem == Reason.NOT_FOUND ? "not-found" : "unreadable";
            }
            boolean login = LOGIN.matcher(reply.url()).find() && !LOGIN.matcher(url).find();
            return login ? "login" : "reachable";
        }
    }
}
