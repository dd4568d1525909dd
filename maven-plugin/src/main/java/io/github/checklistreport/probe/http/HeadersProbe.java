package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.HeadersFacts;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the headers of the start page that browsers protect users by. */
public final class HeadersProbe implements Probe {
    private static final List<String> NAMES =
            List.of(
                    "content-security-policy",
                    "x-content-type-options",
                    "x-frame-options",
                    "referrer-policy",
                    "permissions-policy",
                    "cross-origin-opener-policy",
                    "server",
                    "x-powered-by");

    /** Headers that only the named service sends. */
    private static final Map<String, String> IN_FRONT =
            Map.of(
                    "cf-ray", "Cloudflare",
                    "x-sucuri-id", "Sucuri",
                    "x-amz-cf-id", "Amazon CloudFront",
                    "x-akamai-transformed", "Akamai",
                    "x-azure-ref", "Azure Front Door",
                    "cdn-pullzone", "bunny.net",
                    "x-iinfo", "Imperva",
                    "x-fastly-request-id", "Fastly");

    private static final int MAX_DIRECTIVES = 40;
    private static final int MOST_REQUESTS = EachAddress.MOST * (1 + WireHttp.MAX_REDIRECTS);

    @Override
    public ProbeName name() {
        return ProbeName.HEADERS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return target.webHosts().stream()
                .map(host -> new PlannedStep(name(), host, List.of(443), MOST_REQUESTS))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return context.target().webHosts().stream()
                .flatMap(host -> EachAddress.of(context, name(), host, 443, at(host)).stream())
                .toList();
    }

    private static EachAddress.View at(String host) {
        return (look, http) -> observe(look, http, "https://" + host + "/");
    }

    private static Observation observe(Look look, HttpGet http, String url) {
        try {
            HttpReply reply = http.follow(look, url, Trust.ANY);
            HeadersFacts facts = facts(reply);
            Reason problem = Replies.problem(reply).orElse(null);
            return problem == null
                    ? look.observed(facts)
                    : look.inconclusive(problem, "HTTP " + reply.status() + front(facts));
        } catch (NetException e) {
            return look.inconclusive(e);
        }
    }

    private static String front(HeadersFacts facts) {
        return facts.inFront().isEmpty() ? "" : ", " + String.join(", ", facts.inFront());
    }

    static HeadersFacts facts(HttpReply reply) {
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        NAMES.forEach(
                name -> headers.put(name, reply.header(name).map(RemoteText::clean).orElse(null)));
        Stream<String> named =
                IN_FRONT.entrySet().stream()
                        .filter(one -> reply.header(one.getKey()).isPresent())
                        .map(Map.Entry::getValue);
        return new HeadersFacts(headers, csp(reply), named.sorted().toList());
    }

    /** The directives of all policies; more than one policy is joined, since each only forbids. */
    private static List<String> csp(HttpReply reply) {
        return reply.headers("content-security-policy").stream()
                .flatMap(policy -> Stream.of(policy.split("[;,]")))
                .map(directive -> RemoteText.clean(directive).toLowerCase(Locale.ROOT))
                .filter(directive -> !directive.isEmpty())
                .limit(MAX_DIRECTIVES)
                .toList();
    }
}
