package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses YAML 1.2, and so JSON, into nodes that know their place. */
final class Yaml {
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private Yaml() {}

    /** The one document of {@code file}; null, with a problem, where there is none. */
    static @Nullable Node parse(SourceFile source, Problems problems) {
        SourceFile file = new SourceFile(source.name(), untabbed(source.text()));
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file.name())
                        .setCodePointLimit(SourceFile.MAX_BYTES)
                        // all at once: refilling takes the square of the longest word's length
                        .setBufferSize(file.text().length() + 2)
                        .setAllowDuplicateKeys(true)
                        .setAllowNonScalarKeys(true)
                        .setMaxAliasesForCollections(LimitedParser.MAX_ALIASES)
                        .build();
        try {
            return compose(file, settings, problems);
        } catch (LimitedParser.LimitException e) {
            problems.add(e.problem());
        } catch (MarkedYamlEngineException e) {
            problems.add(place(file, e), kind(file, e), plain(e.getProblem()));
        } catch (ReaderException e) {
            problems.add(
                    place(file, e.getPosition()),
                    ProblemKind.SYNTAX,
                    String.format("U+%04X is not allowed in YAML", e.getCodePoint()));
        } catch (YamlEngineException e) {
            problems.add(Place.of(file.name()), ProblemKind.SYNTAX, plain(e.getMessage()));
        }
        return null;
    }

    /**
     * JSON may be indented with tabs, YAML may not. Between brackets indentation means nothing, so
     * that a blank in the place of each tab changes no value and moves no column.
     */
    private static String untabbed(String text) {
        return text.stripLeading().startsWith("{")
                ? INDENT.matcher(text).replaceAll(indent -> " ".repeat(indent.group().length()))
                : text;
    }

    private static @Nullable Node compose(
            SourceFile file, LoadSettings settings, Problems problems) {
        Composer composer = new Composer(settings, new LimitedParser(settings, file));
        if (!composer.hasNext()) {
            problems.add(Place.of(file.name()), ProblemKind.FILE_EMPTY);
            return null;
        }
        Node document = composer.next();
        if (composer.hasNext()) {
            problems.add(composer.next(), ProblemKind.SEVERAL_DOCUMENTS);
            return null;
        }
        return document;
    }

    private static ProblemKind kind(SourceFile file, MarkedYamlEngineException e) {
        Place place = place(file, e);
        String line =
                file.text().lines().skip(Math.max(0, place.line() - 1)).findFirst().orElse("");
        return line.stripTrailing().startsWith("\t") || line.matches("^ *\t.*")
                ? ProblemKind.TAB_INDENT
                : ProblemKind.SYNTAX;
    }

    private static Place place(SourceFile file, MarkedYamlEngineException e) {
        return place(file, e.getProblemMark().or(e::getContextMark).orElse(null));
    }

    private static Place place(SourceFile file, @Nullable Mark mark) {
        return mark == null ? Place.of(file.name()) : Problems.place(mark);
    }

    private static Place place(SourceFile file, int codePoints) {
        String text = file.text();
        int position =
                text.offsetByCodePoints(
                        0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return SourceFile.end(file.name(), text.substring(0, position));
    }

    private static String plain(@Nullable String message) {
        return message == null ? "" : message.replaceAll("\\s+", " ").strip();
    }
}
