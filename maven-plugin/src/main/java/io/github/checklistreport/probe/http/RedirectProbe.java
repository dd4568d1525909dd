package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedirectFacts;
import io.github.checklistreport.model.evidence.RedirectFacts.Plain;
import io.github.checklistreport.model.evidence.RedirectFacts.Problem;
import io.github.checklistreport.model.evidence.RedirectFacts.Step;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.RemoteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes where {@code http://host/} leads, one answer at a time. */
public final class RedirectProbe implements Probe {
    private static final int MAX_STEPS = 6;

    @Override
    public ProbeName name() {
        return ProbeName.REDIRECT;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        int requests = EachAddress.MOST * MAX_STEPS;
        return target.webHosts().stream()
                .map(host -> new PlannedStep(name(), host, List.of(80, 443), requests))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return context.target().webHosts().stream()
                .flatMap(
                        host ->
                                EachAddress.of(context, name(), host, 80, at(context, host))
                                        .stream())
                .toList();
    }

    /** Where several addresses lead to one page, the page is fetched once. */
    private static EachAddress.View at(ProbeContext context, String host) {
        Map<WebAddress, HttpReply> known = new HashMap<>();
        return (look, http) -> {
            Trail trail = new Trail(host, context.target().named());
            return observe(look, http, trail, known);
        };
    }

    private static Observation observe(
            Look look, HttpGet http, Trail trail, Map<WebAddress, HttpReply> known) {
        try {
            WebAddress start = new WebAddress("http", trail.host, 80, "/");
            @Nullable WebAddress next =
                    trail.add(start, http.get(look, start.toString(), Trust.ANY));
            while (next != null) {
                HttpReply reply = known.get(next);
                if (reply == null) {
                    reply = http.get(look, next.toString(), Trust.ANY);
                    known.put(next, reply);
                }
                next = trail.add(next, reply);
            }
            return look.observed(trail.facts());
        } catch (NetException e) {
            return trail.steps.isEmpty()
                    ? nothing(look, e)
                    : look.observedInPart(trail.facts(), e.reason(), e.getMessage());
        }
    }

    /** A refusal is an answer: there is no plain HTTP. Silence is none. */
    private static Observation nothing(Look look, NetException e) {
        return e.reason() == Reason.REFUSED
                ? look.observed(new RedirectFacts(Plain.CLOSED, List.of(), List.of()))
                : look.inconclusive(e);
    }

    /** The way so far. */
    private static final class Trail {
        private final String host;
        private final Set<String> named;
        private final List<Step> steps = new ArrayList<>();
        private final Set<Problem> problems = new LinkedHashSet<>();
        private final Set<WebAddress> seen = new LinkedHashSet<>();

        Trail(String host, Set<String> named) {
            this.host = host;
            this.named = named;
        }

        RedirectFacts facts() {
            return new RedirectFacts(Plain.ANSWERS, steps, List.copyOf(problems));
        }

        /** Where to go from {@code at}; null at the end. */
        @Nullable WebAddress add(WebAddress at, HttpReply reply) throws NetException {
            if (steps.isEmpty()) {
                failOnWall(reply);
            }
            seen.add(at);
            String location = reply.header("location").orElse(null);
            steps.add(
                    new Step(
                            RemoteText.clean(at.toString()),
                            reply.status(),
                            location == null ? null : RemoteText.clean(location)));
            if (location == null || !WireHttp.isRedirect(reply)) {
                if (!at.isTls() && reply.status() < 300) {
                    problems.add(Problem.ENDS_PLAIN);
                }
                return null;
            }
            WebAddress to = at.resolve(location);
            if (steps.size() == 1) {
                judgeFirst(reply.status(), to);
            }
            return mayGo(to) ? to : null;
        }

        private static void failOnWall(HttpReply reply) throws NetException {
            if (!WireHttp.isRedirect(reply)) {
                Replies.page(reply);
            }
        }

        private void judgeFirst(int status, WebAddress to) {
            if (!to.isTls()) {
                problems.add(Problem.PLAIN_FIRST);
            } else if (!to.host().equals(host)) {
                problems.add(Problem.OTHER_HOST_FIRST);
            }
            if (status != 301 && status != 308) {
                problems.add(Problem.TEMPORARY);
            }
        }

        private boolean mayGo(WebAddress to) {
            if (!named.contains(to.host()) || !to.hasOwnPort()) {
                problems.add(Problem.LEAVES_NAMED_HOSTS);
                return false;
            }
            if (seen.contains(to) || steps.size() >= MAX_STEPS) {
                problems.add(Problem.ENDLESS);
                return false;
            }
            return true;
        }
    }
}
