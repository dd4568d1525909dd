package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.RemoteText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Strict-Transport-Security of the start page, of an answer of the API and of a static file,
 * since web servers do not always pass a header on to each. Over a trusted connection only, as
 * browsers do (RFC 6797 §8.1).
 */
public final class HstsProbe implements Probe {
    private static final List<String> PATHS = List.of("/api/v1/instance");
    private static final String NAME = "strict-transport-security";
    private static final Set<Reason> WALLS = EnumSet.of(Reason.CHALLENGE_PAGE, Reason.RATE_LIMITED);

    /** A path other than the start page need not be there for everybody. */
    private static final Set<Reason> NO_SUCH_PAGE = EnumSet.of(Reason.NOT_FOUND, Reason.FORBIDDEN);

    /** What may be long without harm. */
    private static final Pattern STATIC = Pattern.compile("\\.(js|css|svg|png|ico)([?].*)?$");

    private static final Pattern ASSET =
            Pattern.compile(
                    "(?:src|href)=\"(/[!#-;=?-~]{1,200}\\.(?:js|css|svg|png|ico)(?:\\?[!#-;=?-~]{0,60})?)\"");

    @Override
    public ProbeName name() {
        return ProbeName.HSTS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        int requests = EachAddress.MOST * (PATHS.size() + 2);
        return target.webHosts().stream()
                .map(host -> new PlannedStep(name(), host, List.of(443), requests))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return context.target().webHosts().stream()
                .flatMap(
                        host ->
                                EachAddress.of(
                                        context,
                                        name(),
                                        host,
                                        443,
                                        at(host, context.target().named()))
                                        .stream())
                .toList();
    }

    private static EachAddress.View at(String host, Set<String> named) {
        String site = "https://" + host;
        return (look, http) -> observe(look, http, new Headers(site, named));
    }

    private static Observation observe(Look look, HttpGet http, Headers headers) {
        try {
            HttpReply start = http.get(look, headers.site + "/", Trust.VERIFIED);
            headers.add("/", start);
            List<String> paths = new ArrayList<>(PATHS);
            asset(start.body()).ifPresent(paths::add);
            for (String path : paths) {
                headers.add(path, http.get(look, headers.site + path, Trust.VERIFIED));
            }
            return headers.wall == null
                    ? look.observed(headers.facts())
                    : look.observedInPart(headers.facts(), headers.wall, null);
        } catch (NetException e) {
            return headers.isEmpty()
                    ? look.inconclusive(e)
                    : look.observedInPart(headers.facts(), e.reason(), e.getMessage());
        }
    }

    /** The first static file of the same host that a page names. */
    static Optional<String> asset(byte[] page) {
        Matcher matcher = ASSET.matcher(new String(page, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("//")) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The headers so far. */
    private static final class Headers {
        private final String site;
        private final Set<String> named;
        private final Map<String, @Nullable String> perPath = new LinkedHashMap<>();
        private final Map<String, Long> maxAges = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();
        private @Nullable HstsHeader start;
        private @Nullable Reason wall;

        Headers(String site, Set<String> named) {
            this.site = site;
            this.named = named;
        }

        /**
         * Notes what is known from an answer. A wall in front answers in its own name, so its
         * headers say nothing of the server; and many servers leave the header out of errors, so
         * that it is missing there says nothing of pages.
         */
        void add(String path, HttpReply reply) throws NetException {
            Reason problem = problem(path, reply);
            if (problem == null) {
                note(path, reply);
            } else if (path.equals("/")) {
                throw new NetException(problem, "HTTP " + reply.status());
            } else if (!NO_SUCH_PAGE.contains(problem)) {
                wall = problem;
            }
        }

        private @Nullable Reason problem(String path, HttpReply reply) {
            if (reply.header(NAME).isEmpty() && leadsAstray(path, reply)) {
                return Reason.TOO_MANY_REDIRECTS;
            }
            Optional<Reason> problem =
                    WireHttp.isRedirect(reply) ? Optional.empty() : Replies.problem(reply);
            boolean sent = reply.header(NAME).isPresent();
            return problem.filter(one -> !sent || WALLS.contains(one))
                    .filter(one -> one != Reason.TOO_MUCH || !STATIC.matcher(path).find())
                    .orElse(null);
        }

        /** Whether this is a redirect to itself or to a host that may not be observed. */
        private boolean leadsAstray(String path, HttpReply reply) {
            String location = reply.header("location").orElse(null);
            if (location == null || !WireHttp.isRedirect(reply)) {
                return false;
            }
            try {
                WebAddress from = WebAddress.of(site + path);
                WebAddress to = from.resolve(location);
                return to.equals(from) || !named.contains(to.host());
            } catch (NetException e) {
                return true;
            }
        }

        private void note(String path, HttpReply reply) {
            String shown = RemoteText.clean(path);
            List<String> sent = reply.headers(NAME);
            perPath.put(shown, sent.isEmpty() ? null : RemoteText.clean(sent.get(0)));
            if (sent.size() > 1) {
                problems.add("duplicate " + shown);
            }
            if (!sent.isEmpty()) {
                Optional<HstsHeader> header = HstsHeader.parse(sent.get(0));
                header.ifPresentOrElse(
                        one -> maxAges.put(shown, one.maxAge()),
                        () -> problems.add("malformed " + shown));
                start = path.equals("/") ? header.orElse(null) : start;
            }
        }

        boolean isEmpty() {
            return perPath.isEmpty();
        }

        HstsFacts facts() {
            return new HstsFacts(
                    perPath.get("/"),
                    start == null ? null : start.maxAge(),
                    start != null && start.includeSubDomains(),
                    start != null && start.preload(),
                    perPath,
                    maxAges,
                    problems);
        }
    }
}
