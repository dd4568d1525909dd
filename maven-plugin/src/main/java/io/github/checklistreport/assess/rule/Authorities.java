package io.github.checklistreport.assess.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which certificate authorities CAA records mean (RFC 8659 §4.2). Authorities publish their names
 * in their certification practice statements, and no registry lists them all, so what is not known
 * here is never held against a server.
 */
final class Authorities {
    /** The start of the organisation's name in an issuer, in small letters → its names in CAA. */
    private static final Map<String, Set<String>> CAA_NAMES =
            Map.ofEntries(
                    Map.entry("let's encrypt", Set.of("letsencrypt.org")),
                    Map.entry("google trust services", Set.of("pki.goog", "google.com")),
                    Map.entry("zerossl", Set.of("sectigo.com", "zerossl.com")),
                    Map.entry(
                            "sectigo",
                            Set.of(
                                    "sectigo.com",
                                    "comodo.com",
                                    "comodoca.com",
                                    "usertrust.com",
                                    "trust-provider.com",
                                    "zerossl.com")),
                    Map.entry("buypass", Set.of("buypass.com", "buypass.no")),
                    Map.entry("globalsign", Set.of("globalsign.com")),
                    Map.entry("ssl corp", Set.of("ssl.com")));

    private Authorities() {}

    /**
     * Whether an issuer is one that is known, and none of the names that CAA allows is its own.
     *
     * @param allowed values of {@code issue}, parameters included
     */
    static boolean excluded(String organisation, List<String> allowed) {
        String issuer = organisation.toLowerCase(Locale.ROOT);
        return CAA_NAMES.entrySet().stream()
                .filter(known -> issuer.startsWith(known.getKey()))
                .anyMatch(known -> allowed.stream().noneMatch(one -> isOf(one, known.getValue())));
    }

    private static boolean isOf(String value, Set<String> names) {
        return names.contains(value.split(";", -1)[0].strip().toLowerCase(Locale.ROOT));
    }
}
