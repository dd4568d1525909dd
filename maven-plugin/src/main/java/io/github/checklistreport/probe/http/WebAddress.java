package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, taken apart.
 *
 * @param host in small letters
 * @param port as written, or the scheme's own
 * @param path with its query; begins with a slash
 */
record WebAddress(String scheme, String host, int port, String path) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MAX_LENGTH = 2000;

    /**
     * @throws NetException with {@link Reason#MALFORMED} where {@code url} is no address of the
     *     web, or carries a password
     */
    static WebAddress of(String url) throws NetException {
        return of(parse(url), url);
    }

    /** Where {@code location} leads from here (RFC 9110 §10.2.2). */
    WebAddress resolve(String location) throws NetException {
        try {
            return of(parse(toString()).resolve(parse(location.strip())), location);
        } catch (IllegalArgumentException e) {
            throw new NetException(Reason.MALFORMED, location, e);
        }
    }

    boolean isTls() {
        return scheme.equals("https");
    }

    /** Whether it has the port that its scheme has by itself. */
    boolean hasOwnPort() {
        return port == ownPort(scheme);
    }

    /** What goes into the Host header (RFC 9110 §7.2). */
    String authority() {
        return hasOwnPort() ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority() + path;
    }

    private static WebAddress of(URI uri, String shown) throws NetException {
        String scheme = lower(uri.getScheme());
        String host = lower(uri.getHost());
        if (!SCHEMES.contains(scheme)
                || uri.getRawUserInfo() != null
                || !host.matches("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")) {
            throw new NetException(Reason.MALFORMED, shown);
        }
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        int port = uri.getPort() < 0 ? ownPort(scheme) : uri.getPort();
        return new WebAddress(scheme, host, port, path + query);
    }

    private static URI parse(String url) throws NetException {
        if (url.length() > MAX_LENGTH || !url.matches("[!-~]+")) {
            throw new NetException(Reason.MALFORMED, url);
        }
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new NetException(Reason.MALFORMED, url, e);
        }
    }

    private static int ownPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
