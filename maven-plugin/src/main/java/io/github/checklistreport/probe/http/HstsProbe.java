package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Strict-Transport-Security of the start page, of an answer of the API and of a static file,
 * since web servers do not always pass a header on to each. Over a trusted connection only, as
 * browsers do (RFC 6797 §8.1).
 */
public final class HstsProbe implements Probe {
    private static final List<String> PATHS = List.of("/api/v1/instance");

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
        return (look, http) -> observe(look, http, new HstsReading(site, named));
    }

    private static Observation observe(Look look, HttpGet http, HstsReading headers) {
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
}
