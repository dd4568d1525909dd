package io.github.checklistreport.serve;

import io.github.checklistreport.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a browser gets. Only what was asked for by a name of this machine is answered. */
final class Counter {
    /**
     * What a browser asks.
     *
     * @param host the Host header
     * @param path decoded, as sent
     */
    record Asked(String method, @Nullable String host, String path, @Nullable String query) {}

    /** Asks for the last good page while there is a complaint. */
    static final String LAST = "last";

    private final Set<String> hosts;
    private final String start;

    /**
     * @param start the path that {@code /} leads to
     */
    Counter(int port, String start) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        this.start = start;
    }

    /** Why nothing is answered; null where the question is in order. */
    @Nullable Answer refusal(Asked asked) {
        if (asked.host() == null || !hosts.contains(asked.host())) {
            // a page elsewhere may have its name point here, to read what only admins may see
            return Answer.refusal(421, "This server answers to 127.0.0.1 and localhost only.");
        }
        return asked.method().equals("GET") || asked.method().equals("HEAD")
                ? null
                : Answer.refusal(405, "This server only shows pages.");
    }

    Answer answer(Asked asked, Shown shown) {
        String path = asked.path().startsWith("/") ? asked.path().substring(1) : asked.path();
        if (path.isEmpty()) {
            return Answer.elsewhere(start);
        }
        Page page = shown.pages().get(path.endsWith("/") ? path + "index.html" : path);
        boolean html = page == null || page.path().endsWith(".html");
        Page complaint = shown.complaint();
        if (complaint != null && html && !LAST.equals(asked.query())) {
            return new Answer(500, ContentTypes.HTML, reloading(complaint, shown), null);
        }
        if (page == null) {
            return shown.pages().containsKey(path + "/index.html")
                    ? Answer.elsewhere("/" + path + "/")
                    : Answer.refusal(404, "There is no such page.");
        }
        return Answer.of(
                ContentTypes.of(page.path()), html ? reloading(page, shown) : page.content());
    }

    static Answer version(Shown shown) {
        return Answer.of(
                ContentTypes.PLAIN,
                Long.toString(shown.version()).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] reloading(Page page, Shown shown) {
        return Reloading.added(page.content(), shown.version());
    }
}
