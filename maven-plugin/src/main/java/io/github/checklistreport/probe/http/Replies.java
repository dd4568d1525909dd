package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.NetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer that is not the page means. */
final class Replies {
    private static final List<String> CHALLENGES =
            List.of(
                    "<title>just a moment",
                    "cf-chl-",
                    "/cdn-cgi/challenge-platform/",
                    "attention required! | cloudflare",
                    "sucuri website firewall",
                    "ddos-guard",
                    "making sure you&#39;re not a bot",
                    "making sure you're not a bot");

    private static final int ENOUGH = 20_000;

    private Replies() {}

    /** Why {@code reply} is not what was asked for; empty where it may be. */
    static Optional<Reason> problem(HttpReply reply) {
        if (isChallenge(reply)) {
            return Optional.of(Reason.CHALLENGE_PAGE);
        }
        return switch (reply.status()) {
            case 401, 403 -> Optional.of(Reason.FORBIDDEN);
            case 404, 410 -> Optional.of(Reason.NOT_FOUND);
            case 429 -> Optional.of(Reason.RATE_LIMITED);
            default -> Optional.ofNullable(other(reply));
        };
    }

    /** {@code reply}, if it is a page. */
    static HttpReply page(HttpReply reply) throws NetException {
        Optional<Reason> problem = problem(reply);
        if (problem.isPresent()) {
            throw new NetException(problem.get(), "HTTP " + reply.status());
        }
        return reply;
    }

    private static @Nullable Reason other(HttpReply reply) {
        if (reply.status() >= 500) {
            return Reason.SERVER_ERROR;
        }
        if (reply.status() >= 400) {
            return Reason.NOT_THE_PROTOCOL;
        }
        if (reply.status() >= 300) {
            return Reason.TOO_MANY_REDIRECTS;
        }
        return reply.body().length >= HttpBody.MAX_BYTES ? Reason.TOO_MUCH : null;
    }

    /** Walls say so in a header, or answer an error or an interim page with their marks. */
    private static boolean isChallenge(HttpReply reply) {
        if (reply.header("cf-mitigated").filter("challenge"::equalsIgnoreCase).isPresent()) {
            return true;
        }
        boolean page = reply.header("content-type").orElse("").startsWith("text/html");
        if (!page || reply.status() != 403 && reply.status() != 503 && reply.status() != 200) {
            return false;
        }
        int length = Math.min(reply.body().length, ENOUGH);
        String text =
                new String(reply.body(), 0, length, StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
        return reply.status() == 200
                ? text.contains(CHALLENGES.get(0)) || text.contains("cf-chl-")
                : CHALLENGES.stream().anyMatch(text::contains);
    }
}
