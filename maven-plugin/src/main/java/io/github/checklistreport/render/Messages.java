package io.github.checklistreport.render;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The product's own words in one language, from {@code messages/<tag>.properties}. Places for
 * arguments are written {@code {0}}, {@code {1}}; nothing else is special.
 */
public final class Messages {
    private static final String FOLDER = "/io/github/checklistreport/messages/";

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Whether there are messages in {@code language}. */
    public static boolean exist(Language language) {
        return Messages.class.getResource(file(language)) != null;
    }

    /**
     * The messages in {@code language}.
     *
     * @throws IllegalArgumentException if there are none; ask {@link #exist} first
     */
    public static Messages in(Language language) {
        try (InputStream stream = Messages.class.getResourceAsStream(file(language))) {
            if (stream == null) {
                throw new IllegalArgumentException("no messages in '" + language.tag() + "'");
            }
            return new Messages(
                    language,
                    new PropertyResourceBundle(
                            new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /**
     * The message {@code key} with its places filled.
     *
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String get(String key, Object... arguments) {
        String message = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }

    /**
     * The message {@code key.one} or {@code key.other}, as {@code count} demands, with the count as
     * {@code {0}}.
     */
    public String count(String key, int count) {
        return get(key + (count == 1 ? ".one" : ".other"), count);
    }

    /** How readers see an enumerated word: the message {@code group.word}. */
    public String word(String group, Word word) {
        return get(group + "." + word.word());
    }

    /** Every message as it stands, places unfilled. */
    public Collection<String> all() {
        return bundle.keySet().stream().sorted().map(bundle::getString).toList();
    }

    private static String file(Language language) {
        return FOLDER + language.tag() + ".properties";
    }
}
