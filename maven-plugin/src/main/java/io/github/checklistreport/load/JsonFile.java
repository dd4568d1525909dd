package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that binds to records, and tells the line of what does not. */
final class JsonFile {
    private static final int MAX_SHOWN = 80;

    private final SourceFile file;
    private final JsonMapper mapper;
    private final JsonNode tree;

    private JsonFile(SourceFile file, JsonMapper mapper, JsonNode tree) {
        this.file = file;
        this.mapper = mapper;
        this.tree = tree;
    }

    /**
     * What a file of one kind may be.
     *
     * @param missing what is wrong where it is not there
     */
    record Kind(ProblemKind missing, int maxMebibytes, JsonMapper mapper) {}

    /** The file at {@code path}; null, with a problem, where it is not a JSON object. */
    static @Nullable JsonFile read(Path path, String name, Kind kind, Problems problems) {
        if (!Files.exists(path)) {
            problems.add(Place.of(name), kind.missing());
            return null;
        }
        SourceFile source = SourceFile.read(path, name, problems);
        return source == null ? null : parse(source, kind, problems);
    }

    static @Nullable JsonFile parse(SourceFile source, Kind kind, Problems problems) {
        if (source.text().length() > kind.maxMebibytes() * 1024 * 1024) {
            problems.add(Place.of(source.name()), ProblemKind.FILE_TOO_LARGE, kind.maxMebibytes());
            return null;
        }
        try {
            JsonNode tree = kind.mapper().readTree(source.text());
            if (tree.isObject()) {
                return new JsonFile(source, kind.mapper(), tree);
            }
            problems.add(new Place(source.name(), 1, 1), ProblemKind.JSON_SYNTAX, "{…}");
        } catch (StreamConstraintsException e) {
            problems.add(place(source, e.getLocation()), ProblemKind.JSON_LIMIT);
        } catch (JacksonException e) {
            problems.add(
                    place(source, e.getLocation()), ProblemKind.JSON_SYNTAX, shown(message(e)));
        }
        return null;
    }

    JsonNode tree() {
        return tree;
    }

    /**
     * The part of the file at {@code at} as a {@code type}; null, with a problem, where it does not
     * fit.
     */
    <T> @Nullable T bind(JsonPointer at, Class<T> type, Problems problems) {
        try {
            return mapper.treeToValue(tree.at(at), type);
        } catch (JacksonException e) {
            problems.add(problem(at, e));
            return null;
        }
    }

    private Problem problem(JsonPointer at, JacksonException e) {
        JsonPointer pointer = at;
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            pointer =
                    name == null
                            ? pointer.appendIndex(Math.max(0, step.getIndex()))
                            : pointer.appendProperty(name);
        }
        JsonNode node = tree.at(pointer);
        return node.isMissingNode()
                ? Problem.of(place(pointer), ProblemKind.RECORD_INCOMPLETE, shown(pointer))
                : Problem.of(
                        place(pointer),
                        ProblemKind.RECORD_UNFIT,
                        shown(pointer),
                        shown(node.toString()));
    }

    /** Where a part of the file stands; of what is missing, where it should. */
    Place place(JsonPointer pointer) {
        JsonPointer wanted = pointer;
        while (tree.at(wanted).isMissingNode()) {
            wanted = wanted.head();
        }
        try (JsonParser json = mapper.createParser(file.text())) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.PROPERTY_NAME
                        && json.streamReadContext().pathAsPointer().equals(wanted)) {
                    return place(file, json.currentTokenLocation());
                }
                if (starts(json) && owner(json).equals(wanted)) {
                    return place(file, json.currentTokenLocation());
                }
            }
        }
        return Place.of(file.name());
    }

    private static boolean starts(JsonParser json) {
        return json.currentToken() == JsonToken.START_OBJECT
                || json.currentToken() == JsonToken.START_ARRAY;
    }

    /** Inside an object that has just begun, the context is already the object's own. */
    private static JsonPointer owner(JsonParser json) {
        return json.streamReadContext().getParent().pathAsPointer();
    }

    static String shown(JsonPointer pointer) {
        return shown(pointer.toString().replaceFirst("^/", "").replace('/', '.'));
    }

    static String shown(String text) {
        return PlainText.clean(text, MAX_SHOWN);
    }

    /** The parser's own words where it has any; what else it refuses is more than one value. */
    private static String message(JacksonException e) {
        return e instanceof StreamReadException
                ? String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")
                : "{…}";
    }

    private static Place place(SourceFile source, @Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.of(source.name())
                : new Place(
                        source.name(), location.getLineNr(), Math.max(0, location.getColumnNr()));
    }
}
