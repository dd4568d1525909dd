package io.github.checklistreport.probe.common;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses as people write them: IPv6 in the form of RFC 5952 §4. */
public final class ShownAddress {
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(:0)+(?![0-9a-f])");

    private ShownAddress() {}

    /** {@code address} without a zone; the first of its longest runs of zeros is left out. */
    public static String of(InetAddress address) {
        String text = address.getHostAddress();
        return address instanceof Inet6Address ? shortened(text.replaceFirst("%.*", "")) : text;
    }

    private static String shortened(String groups) {
        MatchResult longest =
                ZEROS.matcher(groups)
                        .results()
                        .reduce((one, other) -> length(other) > length(one) ? other : one)
                        .orElse(null);
        if (longest == null) {
            return groups;
        }
        String before = groups.substring(0, longest.start()).replaceFirst(":$", "");
        String after = groups.substring(longest.end()).replaceFirst("^:", "");
        return before + "::" + after;
    }

    private static int length(MatchResult run) {
        return run.end() - run.start();
    }
}
