package io.github.checklistreport.probe.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Strict-Transport-Security header by the grammar of RFC 6797 §6.1; whoever finds one that breaks
 * it has to ignore it.
 *
 * @param maxAge in seconds
 */
record HstsHeader(long maxAge, boolean includeSubDomains, boolean preload) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "[ \\t]*(?:("
                            + TOKEN
                            + ")(?:[ \\t]*=[ \\t]*(?:("
                            + TOKEN
                            + ")|\"([^\"\\\\]*+)\"))?)?[ \\t]*(?:;|\\z)");
    private static final int MAX_LENGTH = 4096;
    private static final int MAX_DIGITS = 18;

    /** The header's meaning; empty where it is malformed. */
    static Optional<HstsHeader> parse(String text) {
        return text.length() > MAX_LENGTH
                ? Optional.empty()
                : directives(text).flatMap(HstsHeader::of);
    }

    /**
     * Every directive once, by its name in small letters; the value is empty where there is none.
     */
    private static Optional<Map<String, Optional<String>>> directives(String text) {
        Map<String, Optional<String>> found = new HashMap<>();
        Matcher matcher = DIRECTIVE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            at = matcher.end();
            String name = matcher.group(1);
            if (name != null && found.put(name.toLowerCase(Locale.ROOT), value(matcher)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static Optional<String> value(Matcher matcher) {
        return Optional.ofNullable(matcher.group(2))
                .or(() -> Optional.ofNullable(matcher.group(3)));
    }

    private static Optional<HstsHeader> of(Map<String, Optional<String>> directives) {
        String age = directives.getOrDefault("max-age", Optional.empty()).orElse("");
        Optional<String> subDomains = directives.get("includesubdomains");
        boolean valued = subDomains != null && subDomains.isPresent();
        if (!age.matches("[0-9]+") || valued) {
            return Optional.empty();
        }
        return Optional.of(
                new HstsHeader(
                        age.length() > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(age),
                        subDomains != null,
                        directives.containsKey("preload")));
    }
}
