package io.github.checklistreport.probe.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An MTA-STS policy (RFC 8461 §3.2).
 *
 * @param maxAge how long senders keep it, in seconds
 */
record MtaStsPolicy(String mode, List<String> mx, long maxAge) {
    private static final int MAX_LINES = 200;
    private static final int MAX_LENGTH = 64 * 1024;
    private static final Set<String> MODES = Set.of("enforce", "testing", "none");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");

    /** The record that tells senders to look for a policy (§3.1). */
    private static final Pattern VERSION = Pattern.compile("v=STSv1[ \t]*;.*", Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,32}");

    MtaStsPolicy {
        mx = List.copyOf(mx);
    }

    /** Whether a TXT record claims to tell of a policy. */
    static boolean isRecord(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Whether a record for which {@link #isRecord} holds keeps to the grammar. */
    static boolean isWellFormed(String record) {
        return Tags.strict(record)
                .map(tags -> ID.matcher(tags.getOrDefault("id", "")).matches())
                .orElse(false);
    }

    /** The policy; empty where the text is none that a sender would follow. */
    static Optional<MtaStsPolicy> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Map<String, String> first = new HashMap<>();
        List<String> mx = new ArrayList<>();
        for (String line : text.split("\r?\n", MAX_LINES)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                if (!line.isBlank()) {
                    return Optional.empty();
                }
                continue;
            }
            String value = line.substring(colon + 1).strip();
            if (line.startsWith("mx:")) {
                mx.add(value.toLowerCase(Locale.ROOT));
            } else {
                first.putIfAbsent(line.substring(0, colon), value);
            }
        }
        return of(first, mx);
    }

    private static Optional<MtaStsPolicy> of(Map<String, String> fields, List<String> mx) {
        String mode = fields.getOrDefault("mode", "");
        String age = fields.getOrDefault("max_age", "");
        boolean sound =
                fields.getOrDefault("version", "").equals("STSv1")
                        && MODES.contains(mode)
                        && SECONDS.matcher(age).matches()
                        && (mode.equals("none") || !mx.isEmpty())
                        && mx.stream().allMatch(MtaStsPolicy::isPattern);
        return sound
                ? Optional.of(new MtaStsPolicy(mode, mx, Long.parseLong(age)))
                : Optional.empty();
    }

    private static boolean isPattern(String text) {
        // A star may stand in front of a single label.
        return HostNames.of(text.startsWith("*.") ? "any" + text.substring(1) : text).isPresent();
    }

    /** Whether a mail server is one that the policy names; a star stands for one label (§4.1). */
    boolean covers(String host) {
        return mx.stream()
                .anyMatch(
                        pattern ->
                                pattern.startsWith("*.")
                                        ? HostNames.parent(host)
                                                .filter(pattern.substring(2)::equals)
                                                .isPresent()
                                        : pattern.equals(host));
    }
}
