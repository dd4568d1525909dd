package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.render.common.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads settings and collects what is wrong with them. */
final class Settings {
    private static final String PREFIX = "-Dchecklist.";

    /** A host, a port and a path, of characters that stand for themselves (RFC 3986). */
    private static final Pattern BASE_URL =
            Pattern.compile(
                    "https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~%-]+)*+/?");

    private static final String MESSAGES = "messages/";

    /** Where dates get a fifth digit; beyond, some cannot be reckoned with at all. */
    private static final Instant END_OF_CALENDAR = Instant.parse("9990-01-01T00:00:00Z");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    List<Language> languages(String value, OwnTemplates own) {
        List<Language> languages = words(value).stream().map(Language::new).toList();
        List<String> known = known(own);
        if (languages.isEmpty()) {
            add("languages", ProblemKind.SETTING_EMPTY, String.join(", ", known));
        }
        for (Language language : languages) {
            if (!known.contains(language.tag())) {
                add(
                        "languages",
                        ProblemKind.UNKNOWN_LANGUAGE,
                        language.tag(),
                        String.join(", ", known));
            }
        }
        return languages;
    }

    private static List<String> known(OwnTemplates own) {
        Set<String> tags = new LinkedHashSet<>();
        Messages.languages().forEach(language -> tags.add(language.tag()));
        own.files().stream()
                .map(OwnTemplates.File::path)
                .filter(path -> path.startsWith(MESSAGES))
                .map(path -> path.substring(MESSAGES.length(), path.lastIndexOf('.')))
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    <E extends Enum<E> & Word> Set<E> words(String setting, String value, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        String known = String.join(", ", Word.words(type));
        for (String word : words(value)) {
            Word.parse(type, word)
                    .ifPresentOrElse(
                            values::add,
                            () -> add(setting, ProblemKind.UNKNOWN_SETTING_WORD, word, known));
        }
        if (words(value).isEmpty()) {
            add(setting, ProblemKind.SETTING_EMPTY, known);
        }
        return values;
    }

    Instant now(@Nullable String value, Instant clock) {
        if (value == null) {
            return clock;
        }
        try {
            Instant now = Instant.parse(value);
            if (!now.isBefore(Instant.EPOCH) && now.isBefore(END_OF_CALENDAR)) {
                return now;
            }
        } catch (DateTimeException e) {
            // reported below
        }
        add("now", ProblemKind.BAD_INSTANT, value);
        return clock;
    }

    Path directory(String setting, Path value) {
        if (Files.exists(value) && !Files.isDirectory(value)) {
            add(setting, ProblemKind.OUTPUT_NOT_A_DIRECTORY, value);
        }
        return value;
    }

    /** The address that the site is published at, with a slash at its end; null where not set. */
    @Nullable String baseUrl(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!BASE_URL.matcher(value).matches()) {
            add("baseUrl", ProblemKind.BAD_BASE_URL, value);
            return null;
        }
        return value.endsWith("/") ? value : value + "/";
    }

    /**
     * The parts of a setting that takes several, separated by commas; empty where it is not set.
     */
    List<String> list(@Nullable String value) {
        return value == null ? List.of() : List.copyOf(words(value));
    }

    void add(String setting, ProblemKind kind, Object... arguments) {
        problems.add(Problem.of(Place.of(PREFIX + setting), kind, arguments));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    private static Set<String> words(String value) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
