package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.RemoteText;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stranger's JSON: at most 1 MiB, and not deeper than any honest document is. */
final class Json {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NUMBER = 40;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNumberLength(MAX_NUMBER)
                                                    .maxNameLength(1000)
                                                    .build())
                                    .build())
                    .build();

    private Json() {}

    /**
     * The object in a page.
     *
     * @throws NetException where the answer is no page, or no JSON object
     */
    static JsonNode object(HttpReply reply) throws NetException {
        return object(Replies.page(reply).body());
    }

    /**
     * @throws NetException with {@link Reason#TOO_MUCH} or {@link Reason#MALFORMED}
     */
    static JsonNode object(byte[] bytes) throws NetException {
        JsonNode node = any(bytes);
        if (!node.isObject()) {
            throw new NetException(Reason.MALFORMED, "no JSON object");
        }
        return node;
    }

    private static JsonNode any(byte[] bytes) throws NetException {
        if (bytes.length >= HttpBody.MAX_BYTES) {
            throw new NetException(Reason.TOO_MUCH, "JSON of 1 MiB or more");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new NetException(Reason.MALFORMED, "no JSON", e);
        }
    }

    /** The text at {@code pointer}, cleaned; empty where there is none. */
    static Optional<String> text(JsonNode node, String pointer) {
        JsonNode found = node.at(pointer);
        return found.isString()
                ? Optional.of(RemoteText.clean(found.stringValue())).filter(t -> !t.isEmpty())
                : Optional.empty();
    }

    /** The boolean at {@code pointer}; empty where there is none. */
    static Optional<Boolean> flag(JsonNode node, String pointer) {
        JsonNode found = node.at(pointer);
        return found.isBoolean() ? Optional.of(found.booleanValue()) : Optional.empty();
    }
}
