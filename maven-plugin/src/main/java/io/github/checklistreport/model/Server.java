package io.github.checklistreport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server that a report is about, as its admin describes it.
 *
 * @param name what its users call it
 * @param about one sentence for the head of the report
 * @param contact an https or mailto address
 * @param me the https address of an administrator's profile, which may link back to the report
 * @param corrections where readers may say that something looks wrong: a mailto or https address,
 *     or a fediverse handle such as {@code @admin@social.example}
 * @param country ISO 3166-1 code of where its operator is
 * @param facts the stated facts; {@link #facts(String)} adds those that have a key of their own
 */
public record Server(
        String name,
        String domain,
        @Nullable String about,
        @Nullable String contact,
        @Nullable String me,
        @Nullable String corrections,
        @Nullable String software,
        @Nullable String softwareVersion,
        @Nullable ServerAudience audience,
        @Nullable String country,
        List<StatedFact> facts) {
    /** The domain of a server that nobody has named yet. */
    public static final String PLACEHOLDER_DOMAIN = "your-server.example";

    private static final String USUAL_SOFTWARE = "mastodon";

    /** A fact that the admin states. */
    public record StatedFact(String id, List<String> values) {
        public StatedFact {
            values = List.copyOf(values);
        }
    }

    public Server {
        facts = List.copyOf(facts);
    }

    /** The same server, of which nothing is said as to the facts {@code ids}. */
    public Server without(List<String> ids) {
        return new Server(
                name,
                domain,
                about,
                contact,
                me,
                corrections,
                software,
                softwareVersion,
                audience,
                country,
                facts.stream().filter(fact -> !ids.contains(fact.id())).toList());
    }

    /** The software to reckon with: the stated one, or Mastodon where nothing is said. */
    public String runs() {
        return software == null ? USUAL_SOFTWARE : software;
    }

    /** What the admin says of the fact; empty where nothing is said. */
    public List<String> facts(String id) {
        return switch (id) {
            case "audience" -> audience == null ? List.of() : List.of(audience.word());
            case "country" -> country == null ? List.of() : List.of(country);
            case "software" -> software == null ? List.of() : List.of(software);
            default ->
                    facts.stream()
                            .filter(fact -> fact.id().equals(id))
                            .findFirst()
                            .map(StatedFact::values)
                            .orElse(List.of());
        };
    }
}
