package io.github.checklistreport.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page look again when there is something new; the page's own file has nothing of it. */
final class Reloading {
    private static final Pattern POLICY =
            Pattern.compile("(http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

    private Reloading() {}

    static byte[] added(byte[] html, long version) {
        String page = new String(html, StandardCharsets.UTF_8);
        String script = "<script src=\"/_serve/reload.js?v=" + version + "\" defer></script>\n";
        return POLICY.matcher(page)
                .replaceFirst(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + widened(found.group(2)) + "\""))
                .replaceFirst("</head>", Matcher.quoteReplacement(script + "</head>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String widened(String policy) {
        return with(with(policy, "script-src"), "connect-src");
    }

    private static String with(String policy, String directive) {
        return policy.contains(directive + " ") ? policy : policy + "; " + directive + " 'self'";
    }
}
