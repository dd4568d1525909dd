package io.github.checklistreport.probe.dns;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists of the form {@code name=value; name=value} (RFC 6376 §3.2). */
final class Tags {
    private static final int MAX = 100;

    private Tags() {}

    /** The values by name; empty where the list breaks the grammar or repeats a name. */
    static Optional<Map<String, String>> strict(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        String[] parts = text.split(";", MAX);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            boolean last = part.isEmpty() && i == parts.length - 1;
            if (!last && !put(tags, part)) {
                return Optional.empty();
            }
        }
        return Optional.of(tags);
    }

    /** The values by name, in small letters; what breaks the grammar or repeats is left out. */
    static Map<String, String> lenient(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String part : text.split(";", MAX)) {
            put(tags, part.strip());
        }
        return tags;
    }

    private static boolean put(Map<String, String> tags, String part) {
        int equals = part.indexOf('=');
        if (equals < 1) {
            return false;
        }
        String name = part.substring(0, equals).strip();
        return name.matches("[A-Za-z][A-Za-z0-9_]*")
                && tags.putIfAbsent(
                                name.toLowerCase(Locale.ROOT), part.substring(equals + 1).strip())
                        == null;
    }
}
