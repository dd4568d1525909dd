package io.github.checklistreport.model;

import java.util.List;
import java.util.Optional;

/**
 * One text in several languages.
 *
 * @param translations at least one, no language twice
 */
public record Text(List<Translation> translations) {
    /** The text in one language. */
    public record Translation(Language language, String text) {}

    public Text {
        translations = List.copyOf(translations);
        if (translations.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The text in {@code language}; where that is missing, in English or else the first it has. */
    public String in(Language language) {
        return translation(language).text();
    }

    /**
     * The translation that {@link #in} takes its words from, so that a page can mark a foreign
     * text.
     */
    public Translation translation(Language language) {
        return translations.stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .or(this::english)
                .orElse(translations.get(0));
    }

    private Optional<Translation> english() {
        return translations.stream()
                .filter(translation -> translation.language().tag().equals("en"))
                .findFirst();
    }
}
