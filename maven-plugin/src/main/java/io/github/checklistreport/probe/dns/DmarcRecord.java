package io.github.checklistreport.probe.dns;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A DMARC policy record (RFC 9989 §4.7). What breaks its grammar is ignored, as receivers do.
 *
 * @param tags values by name
 */
record DmarcRecord(Map<String, String> tags) {
    private static final Pattern VERSION =
            Pattern.compile("v[ \t]*=[ \t]*DMARC1[ \t]*(?:;.*)?", Pattern.DOTALL);
    private static final Set<String> POLICIES = Set.of("none", "quarantine", "reject");

    DmarcRecord {
        tags = Map.copyOf(tags);
    }

    /** Whether a TXT record claims to be one. */
    static boolean isOne(String text) {
        return VERSION.matcher(text).matches();
    }

    static DmarcRecord parse(String text) {
        return new DmarcRecord(Tags.lenient(text));
    }

    /** The policy for the name that has the record. */
    Optional<String> own() {
        Optional<String> policy = policy("p");
        // A record that only collects reports counts as one that asks for nothing (§4.7, p).
        return policy.isPresent() || !tags.getOrDefault("rua", "").contains(":")
                ? policy
                : Optional.of("none");
    }

    /** The policy for names below it. */
    Optional<String> below() {
        return policy("sp").or(this::own);
    }

    /** Whether the policy is missing or unknown. */
    boolean lacksPolicy() {
        return policy("p").isEmpty();
    }

    boolean isTesting() {
        return word("t").equals("y");
    }

    /** Whether it says that the name is one under which others register: y, n or u. */
    String publicSuffix() {
        return word("psd");
    }

    private Optional<String> policy(String tag) {
        return Optional.of(word(tag)).filter(POLICIES::contains);
    }

    private String word(String tag) {
        return tags.getOrDefault(tag, "").toLowerCase(Locale.ROOT);
    }
}
