package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product's own words in one language. Places for arguments are written {@code {0}}, {@code
 * {1}}; nothing else is special.
 */
public final class Messages {
    private static final String PAGES = "/io/github/checklistreport/messages/";
    private static final String CONSOLE = "/io/github/checklistreport/console/";

    private static final ConcurrentMap<String, Messages> LOADED = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Language FALLBACK = new Language("en");

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The languages that reports can be written in. */
    public static List<Language> languages() {
        try (InputStream stream = Messages.class.getResourceAsStream(PAGES + "index.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Language::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there are messages in {@code language}. */
    public static boolean exist(Language language) {
        return languages().contains(language);
    }

    /**
     * The words of pages in {@code language}.
     *
     * @throws IllegalArgumentException if there are none; ask {@link #exist} first
     */
    public static Messages in(Language language) {
        return load(PAGES, language);
    }

    /**
     * The words of pages in {@code language}, the admin's own first. What a language of the admin's
     * own lacks is said in English.
     *
     * @throws IllegalArgumentException if there are none, neither the admin's nor ours
     */
    public static Messages in(Language language, OwnTemplates own) {
        OwnTemplates.File file = own.file("messages/" + file(language)).orElse(null);
        if (file == null) {
            return in(language);
        }
        Messages ours = in(exist(language) ? language : FALLBACK);
        try {
            return new Messages(language, new OwnBundle(file.text(), ours.bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OwnBundle extends PropertyResourceBundle {
        OwnBundle(String text, ResourceBundle ours) throws IOException {
            super(new StringReader(text));
            setParent(ours);
        }
    }

    /** The words of the terminal in {@code language}, or in English where there are none. */
    public static Messages console(Language language) {
        boolean known = Messages.class.getResource(CONSOLE + file(language)) != null;
        return load(CONSOLE, known ? language : FALLBACK);
    }

    /**
     * The files never change while a program runs, and reading one takes longer than most pages.
     */
    private static Messages load(String folder, Language language) {
        return LOADED.computeIfAbsent(folder + file(language), key -> read(key, language));
    }

    private static Messages read(String path, Language language) {
        try (InputStream stream = Messages.class.getResourceAsStream(path)) {
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
        return arguments.length == 0 ? message : filled(message, arguments);
    }

    /** What pages make of a saying. */
    public String say(Saying saying) {
        return get(saying.key(), saying.arguments().toArray());
    }

    private static String filled(String message, Object[] arguments) {
        return PLACE.matcher(message)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        fill(place.group(), place.group(1), arguments)));
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

    /** The key of every message. */
    public List<String> keys() {
        return bundle.keySet().stream().sorted().toList();
    }

    private static String fill(String place, String number, Object[] arguments) {
        int index = Integer.parseInt(number);
        return index < arguments.length ? String.valueOf(arguments[index]) : place;
    }

    private static String file(Language language) {
        return language.tag() + ".properties";
    }
}
