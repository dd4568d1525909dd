package io.github.checklistreport.probe.http;

import java.util.Locale;
import java.util.Set;

/** Where the original projects keep their source. */
final class Upstream {
    private static final Set<String> REPOSITORIES =
            Set.of(
                    "github.com/mastodon/mastodon",
                    "github.com/tootsuite/mastodon",
                    "github.com/misskey-dev/misskey",
                    "github.com/pixelfed/pixelfed",
                    "git.pleroma.social/pleroma/pleroma",
                    "akkoma.dev/akkomagang/akkoma");

    private Upstream() {}

    static boolean owns(String url) {
        String bare = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        return REPOSITORIES.stream()
                .anyMatch(
                        one ->
                                bare.equals(one)
                                        || bare.startsWith(one + "/")
                                        || bare.equals(one + ".git"));
    }
}
