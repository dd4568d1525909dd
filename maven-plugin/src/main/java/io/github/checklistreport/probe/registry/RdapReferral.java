package io.github.checklistreport.probe.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Where a registry says that the registrar tells more. */
final class RdapReferral {
    private static final int MAX_LENGTH = 300;
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9-]{1,63}\\.){1,8}[a-z][a-z0-9-]{0,62}");

    private RdapReferral() {}

    /**
     * The registrar's address for {@code name} (RFC 9083 §4.2): of RDAP, by https on its own port,
     * and about the same name; empty where there is no such link.
     */
    static Optional<String> of(JsonNode answer, String name) {
        for (JsonNode link : RdapJson.elements(answer.path("links"))) {
            String href = RdapJson.text(link, "href");
            if (RdapJson.text(link, "rel").equalsIgnoreCase("related")
                    && RdapJson.text(link, "type").equalsIgnoreCase("application/rdap+json")
                    && isSafe(href, name)) {
                return Optional.of(href);
            }
        }
        return Optional.empty();
    }

    private static boolean isSafe(String href, String name) {
        if (href.length() > MAX_LENGTH) {
            return false;
        }
        try {
            URI uri = new URI(href);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches()
                    && uri.getUserInfo() == null
                    && (uri.getPort() == -1 || uri.getPort() == 443)
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getPath().toLowerCase(Locale.ROOT).endsWith("/domain/" + name);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
