package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is rendered, whatever the report says.
 *
 * @param languages at least one, each with {@link Messages}; the first is the default
 * @param formats what to render; an empty set renders nothing
 * @param generatorVersion the version of this tool, as its footer shows it
 * @param baseUrl the https address of the public folder, with a slash at its end; null where it is
 *     not known
 * @param own what stands in for our templates, messages and style sheet
 */
public record RenderSettings(
        List<Language> languages,
        Set<Format> formats,
        String generatorVersion,
        @Nullable String baseUrl,
        OwnTemplates own) {
    public RenderSettings {
        languages = List.copyOf(languages);
        formats =
                formats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(formats));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one language");
        }
    }

    /**
     * The address of a public page; null where it is not known.
     *
     * @param path the page's path in the public folder
     */
    public @Nullable String address(String path) {
        return baseUrl == null ? null : baseUrl + path;
    }

    /** Of a report that nobody knows the address of, with our own templates. */
    public RenderSettings(List<Language> languages, Set<Format> formats, String generatorVersion) {
        this(languages, formats, generatorVersion, null, OwnTemplates.NONE);
    }

    /** The same in that format alone. */
    public RenderSettings only(Format format) {
        return new RenderSettings(languages, Set.of(format), generatorVersion, baseUrl, own);
    }

    /** The words of pages in {@code language}. */
    public Messages messages(Language language) {
        return Messages.in(language, own);
    }
}
