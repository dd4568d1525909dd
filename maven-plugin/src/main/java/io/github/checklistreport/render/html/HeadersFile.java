package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The headers that hosts such as Netlify and Cloudflare Pages take from a file in the site. The
 * page on publishing says the same for web servers. The sealed report fetches files of its own
 * folder; every other page forbids itself to connect to anything.
 */
final class HeadersFile {
    private static final List<String> LINES =
            List.of(
                    "/*",
                    "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src"
                            + " 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                            + " form-action 'none'; frame-ancestors 'none'",
                    "  X-Content-Type-Options: nosniff",
                    "  X-Frame-Options: DENY",
                    "  Referrer-Policy: no-referrer",
                    "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(),"
                            + " usb=()",
                    "  Cross-Origin-Opener-Policy: same-origin",
                    "  Cross-Origin-Resource-Policy: cross-origin");

    private HeadersFile() {}

    static Page page() {
        String text = String.join("\n", LINES) + "\n";
        return new Page("_headers", text.getBytes(StandardCharsets.UTF_8));
    }
}
