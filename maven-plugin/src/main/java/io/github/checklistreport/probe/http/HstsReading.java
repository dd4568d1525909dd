package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.RemoteText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the answers of one address have said of Strict-Transport-Security so far. */
final class HstsReading {
    private static final String NAME = "strict-transport-security";

    private static final Set<Reason> WALLS = EnumSet.of(Reason.CHALLENGE_PAGE, Reason.RATE_LIMITED);

    /** A path other than the start page need not be there for everybody. */
    private static final Set<Reason> NO_SUCH_PAGE = EnumSet.of(Reason.NOT_FOUND, Reason.FORBIDDEN);

    /** What may be long without harm. */
    private static final Pattern STATIC = Pattern.compile("\\.(js|css|svg|png|ico)([?].*)?$");

    final String site;
    private final Set<String> named;
    private final Map<String, @Nullable String> perPath = new LinkedHashMap<>();
    private final Map<String, Long> maxAges = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private @Nullable HstsHeader start;
    @Nullable Reason wall;

    HstsReading(String site, Set<String> named) {
        this.site = site;
        this.named = named;
    }

    /**
     * Notes what is known from an answer. A wall in front answers in its own name, so its headers
     * say nothing of the server; and many servers leave the header out of errors, so that it is
     * missing there says nothing of pages.
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
