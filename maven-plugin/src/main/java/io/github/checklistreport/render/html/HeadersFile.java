package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The headers that hosts such as Netlify and Cloudflare Pages take from a file in the site. The
 * page on publishing says the same for web servers. Only the sealed report fetches anything, its
 * own files; the other pages allow it, too, because tools that look a page over read the host's
 * robots.txt from within.
 */
final class HeadersFile {
    private static final List<String> LINES =
            List.of(
                    "/*",
                    "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src"
                            + " 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                            + " form-action 'none'; frame-ancestors 'none'",
                    "  Strict-Transport-Security: max-age=63072000",
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
