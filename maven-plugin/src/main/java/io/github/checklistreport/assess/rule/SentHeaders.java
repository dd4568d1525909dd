package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.HeadersFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What browsers make of the headers of a page. */
record SentHeaders(HeadersFacts facts) {
    /** Sources that let a script from nearly anywhere in. */
    private static final Set<String> ANYWHERE = Set.of("*", "http:", "https:", "data:", "blob:");

    private static final Set<String> LAX_REFERRERS =
            Set.of("unsafe-url", "no-referrer-when-downgrade");

    private static final Set<String> LIMITED_REFERRERS =
            Set.of(
                    "no-referrer",
                    "same-origin",
                    "origin",
                    "strict-origin",
                    "origin-when-cross-origin",
                    "strict-origin-when-cross-origin");

    /** As many directives as evidence holds. */
    private static final int MOST_DIRECTIVES = 40;

    static boolean has(HeadersFacts facts, String name) {
        String value = facts.headers().get(name);
        return value != null && !value.isBlank();
    }

    /**
     * Whether only named scripts run (CSP3 §6.7): no inline scripts unless by nonce or hash, none
     * from anywhere. Of several policies each only forbids, so the strictest counts.
     */
    boolean limitsScripts() {
        return Stream.of("script-src-elem", "script-src", "default-src")
                .map(this::directives)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.stream().anyMatch(SentHeaders::isStrict))
                .orElse(false);
    }

    private static boolean isStrict(List<String> sources) {
        boolean vouched =
                sources.stream().anyMatch(one -> one.matches("'(nonce|sha256|sha384|sha512)-.*"));
        boolean strictDynamic = sources.contains("'strict-dynamic'");
        boolean inline = sources.contains("'unsafe-inline'") && !vouched && !strictDynamic;
        boolean anywhere = sources.stream().anyMatch(ANYWHERE::contains) && !strictDynamic;
        return !inline && !anywhere;
    }

    /** Frame-ancestors go before X-Frame-Options where both are sent (CSP3 §6.4.2.1). */
    boolean isFrameProtected() {
        List<List<String>> ancestors = directives("frame-ancestors");
        return ancestors.isEmpty()
                ? Set.of("deny", "sameorigin").contains(word("x-frame-options"))
                : ancestors.stream().anyMatch(one -> one.stream().noneMatch(ANYWHERE::contains));
    }

    boolean forbidsSniffing() {
        return word("x-content-type-options").equals("nosniff");
    }

    /** Of several policies the last that a browser knows counts (Referrer Policy §8.1). */
    boolean limitsReferrer() {
        return Stream.of(word("referrer-policy").split("\\s*,\\s*"))
                .filter(one -> LAX_REFERRERS.contains(one) || LIMITED_REFERRERS.contains(one))
                .reduce((first, second) -> second)
                .filter(LIMITED_REFERRERS::contains)
                .isPresent();
    }

    /** Whether evidence holds only the beginning of the policy. */
    boolean isCut() {
        return facts.csp().size() >= MOST_DIRECTIVES
                || facts.csp().stream()
                        .anyMatch(one -> one.matches("(script|default)-src.*…|frame-ancestors.*…"));
    }

    private String word(String name) {
        return Optional.ofNullable(facts.headers().get(name))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The values of each directive of this name. */
    private List<List<String>> directives(String name) {
        return facts.csp().stream()
                .map(one -> Arrays.asList(one.strip().split("\\s+")))
                .filter(words -> words.get(0).equals(name))
                .map(words -> words.subList(1, words.size()))
                .toList();
    }
}
