package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from registries and registrars, no larger or deeper than an honest answer. */
final class RdapJson {
    static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_DEPTH = 20;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxTokenCount(200_000)
                                                    .maxStringLength(100_000)
                                                    .maxNameLength(1000)
                                                    .maxNumberLength(40)
                                                    .build())
                                    .build())
                    .build();

    private RdapJson() {}

    /**
     * The object that {@code bytes} spell.
     *
     * @throws NetException {@link Reason#TOO_MUCH} or {@link Reason#MALFORMED}, without a word of
     *     the text, which may hold personal data
     */
    static JsonNode object(byte[] bytes) throws NetException {
        if (bytes.length >= MAX_BYTES) {
            throw new NetException(Reason.TOO_MUCH, null);
        }
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree.isObject()) {
                return tree;
            }
        } catch (StreamConstraintsException e) {
            throw new NetException(Reason.TOO_MUCH, null);
        } catch (JacksonException e) {
            // what it says may quote the text
        }
        throw new NetException(Reason.MALFORMED, null);
    }

    /** The text at {@code name}; empty where there is none. */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    /** The texts in the array at {@code name}, in small letters. */
    static List<String> words(JsonNode object, String name) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : elements(object.path(name))) {
            if (one.isString()) {
                words.add(one.stringValue().strip().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** What an array holds; nothing where it is none. */
    static Iterable<JsonNode> elements(JsonNode node) {
        return node.isArray() ? node : List.of();
    }
}
