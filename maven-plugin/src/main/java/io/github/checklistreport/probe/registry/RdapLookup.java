package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.registry.RdapServices.Service;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Asks a registry and, once, the registrar that it refers to. What either shows can be seen by
 * anybody, so both count.
 */
record RdapLookup(Look look, HttpGet http, Service service) {
    /** Requests at most: two to the registry, and one to the registrar. */
    static final int MAX_REQUESTS = 3;

    /**
     * What can be seen of the registrant of {@code name}; empty where the registry does not know
     * the name.
     */
    Optional<Observation> ask(String name) throws NetException {
        HttpReply reply = get(service.url(name), service.host());
        if (reply.status() == 404) {
            return Optional.empty();
        }
        JsonNode answer = answer(reply, service.host());
        Sight registry = sight(answer, name, service.host());
        Optional<String> referral = RdapReferral.of(answer, name);
        return Optional.of(
                referral.isEmpty() || registry.kind() == Kind.EXPOSED
                        ? look.observed(facts(Source.REGISTRY, name, registry))
                        : both(name, registry, referral.get()));
    }

    private Observation both(String name, Sight registry, String url) throws NetException {
        try {
            HttpReply reply = get(url, "registrar");
            Sight registrar = sight(answer(reply, "registrar"), name, "registrar");
            return look.observed(facts(Source.REGISTRAR, name, registry.and(registrar)));
        } catch (NetException e) {
            if (registry.kind() == Kind.NO_CONTACTS) {
                throw e;
            }
            return look.observedInPart(
                    facts(Source.REGISTRY, name, registry), e.reason(), e.getMessage());
        }
    }

    private RegistrantFacts facts(Source source, String name, Sight sight) {
        return new RegistrantFacts(source, service.base(), name, sight.kind(), sight.fields());
    }

    /** Says {@code who} failed in words of ours: those of an answer may be personal data. */
    private HttpReply get(String url, String who) throws NetException {
        try {
            return http.get(look, url, HttpGet.Trust.VERIFIED);
        } catch (NetException e) {
            throw new NetException(e.reason(), who);
        }
    }

    private static JsonNode answer(HttpReply reply, String who) throws NetException {
        if (reply.status() != 200) {
            throw new NetException(reason(reply.status()), who + ": " + reply.status());
        }
        try {
            return RdapJson.object(reply.body());
        } catch (NetException e) {
            throw new NetException(isPage(reply) ? Reason.NOT_THE_PROTOCOL : e.reason(), who);
        }
    }

    private static Sight sight(JsonNode answer, String name, String who) throws NetException {
        try {
            return RdapReading.of(answer, name);
        } catch (NetException e) {
            throw new NetException(
                    e.reason(), e.getMessage() == null ? who : who + ": " + e.getMessage());
        }
    }

    private static boolean isPage(HttpReply reply) {
        return reply.header("content-type").filter(type -> type.contains("html")).isPresent();
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.FORBIDDEN;
            case 404, 410 -> Reason.NOT_FOUND;
            case 429 -> Reason.RATE_LIMITED;
            default ->
                    status >= 300 && status < 400 ? Reason.TOO_MANY_REDIRECTS : Reason.SERVER_ERROR;
        };
    }
}
