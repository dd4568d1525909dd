package io.github.checklistreport.load;

import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through messages of an admin's own. */
final class OwnMessages {
    /** What the switch of languages shows; nothing can stand in for it. */
    private static final String NAME = "language.name";

    private final OwnTemplatesLoader.Known known;
    private final Problems problems;

    OwnMessages(OwnTemplatesLoader.Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    void check(OwnTemplates.File file) {
        Properties own = new Properties();
        try {
            own.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            problems.add(Place.of(file.name()), ProblemKind.BAD_ESCAPE);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> keys = new TreeSet<>(own.stringPropertyNames());
        for (String key : keys) {
            if (!known.messages().contains(key)) {
                problems.add(
                        new Problem(
                                place(file, key),
                                ProblemKind.UNKNOWN_MESSAGE,
                                List.of(key),
                                Suggestion.nearest(key, known.messages())));
            }
        }
        if (!known.files().contains(file.path())) {
            checkNewLanguage(file, keys);
        }
    }

    private void checkNewLanguage(OwnTemplates.File file, Set<String> keys) {
        if (!keys.contains(NAME)) {
            problems.add(Place.of(file.name()), ProblemKind.LANGUAGE_NAME_MISSING);
        }
        long missing = known.messages().stream().filter(key -> !keys.contains(key)).count();
        if (missing > 0) {
            problems.add(
                    Place.of(file.name()),
                    ProblemKind.LANGUAGE_INCOMPLETE,
                    missing,
                    known.messages().size());
        }
    }

    /** The line that the key begins; the whole file where it is written with escapes. */
    private static Place place(OwnTemplates.File file, String key) {
        Matcher line =
                Pattern.compile("(?m)^[ \\t\\f]*(" + Pattern.quote(key) + ")[ \\t\\f]*[=:\\s]")
                        .matcher(file.text());
        if (!line.find()) {
            return Place.of(file.name());
        }
        return SourceFile.end(file.name(), file.text().substring(0, line.start(1)));
    }
}
