package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which RDAP service answers for which names: IANA's bootstrap file (RFC 9224). */
final class RdapServices {
    /** The file's name, both as a feed and as the copy that comes with the tool. */
    static final String FILE = "rdap-dns.json";

    private static final int MAX_NAMES = 20_000;
    private static final int MAX_LENGTH = 200;
    private static final Pattern SUFFIX =
            Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){0,3}");
    private static final Pattern BASE =
            Pattern.compile(
                    "https://([a-z0-9-]{1,63}\\.){1,8}[a-z][a-z0-9-]{0,62}(/[A-Za-z0-9._~-]+)*/?");

    private final Map<String, Service> services;

    private RdapServices(Map<String, Service> services) {
        this.services = services;
    }

    /**
     * A service.
     *
     * @param suffix the names that it answers for lie below this one
     * @param base begins with https and ends with a slash
     */
    record Service(String suffix, String base) {
        String host() {
            return base.substring("https://".length()).replaceFirst("/.*", "");
        }

        /** Where it answers for {@code domain} (RFC 9082 §3.1.3). */
        String url(String domain) {
            return base + "domain/" + domain;
        }
    }

    /** The copy that comes with the tool: registries whose address is known for certain. */
    static RdapServices bundled() {
        try (InputStream stream = RdapServices.class.getResourceAsStream(FILE)) {
            return parse(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The services in a file of IANA's format; what is not https is left out.
     *
     * @throws NetException where it is not such a file
     */
    static RdapServices parse(byte[] bytes) throws NetException {
        JsonNode file = RdapJson.object(bytes);
        if (!file.path("services").isArray()) {
            throw new NetException(Reason.MALFORMED, null);
        }
        Map<String, Service> services = new HashMap<>();
        for (JsonNode entry : file.path("services")) {
            Optional<String> base = base(entry.path(1));
            for (JsonNode name : RdapJson.elements(entry.path(0))) {
                if (base.isPresent() && services.size() < MAX_NAMES) {
                    add(services, name, base.get());
                }
            }
        }
        return new RdapServices(services);
    }

    private static void add(Map<String, Service> services, JsonNode name, String base) {
        String suffix = name.isString() ? name.stringValue().toLowerCase(Locale.ROOT) : "";
        if (SUFFIX.matcher(suffix).matches()) {
            services.putIfAbsent(suffix, new Service(suffix, base));
        }
    }

    private static Optional<String> base(JsonNode addresses) {
        for (JsonNode one : RdapJson.elements(addresses)) {
            String base = one.isString() ? one.stringValue() : "";
            if (base.length() <= MAX_LENGTH && BASE.matcher(base).matches()) {
                return Optional.of(base.endsWith("/") ? base : base + "/");
            }
        }
        return Optional.empty();
    }

    /** The service of the longest suffix of {@code domain} that has one. */
    Optional<Service> of(String domain) {
        String rest = domain;
        while (rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            if (services.containsKey(rest)) {
                return Optional.of(services.get(rest));
            }
        }
        return Optional.empty();
    }

    int size() {
        return services.size();
    }
}
