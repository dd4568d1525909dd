package io.github.checklistreport.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the places where a schema leaves an editor without help. */
final class SchemaGaps {

    /** Conditions repeat properties that are explained elsewhere. */
    private static final Set<String> CONDITIONS = Set.of("if", "then", "else");

    private final JsonNode root;
    private final List<String> gaps = new ArrayList<>();

    private SchemaGaps(JsonNode root) {
        this.root = root;
    }

    /** What is missing, each with its place in the schema; empty if nothing is. */
    static List<String> in(JsonNode schema) {
        SchemaGaps gaps = new SchemaGaps(schema);
        gaps.walk(schema, "");
        return gaps.gaps;
    }

    private void walk(JsonNode node, String place) {
        checkProperties(node, place);
        checkWords(node, place);
        checkOpenness(node, place);
        node.properties().stream()
                .filter(child -> !CONDITIONS.contains(child.getKey()))
                .forEach(child -> walk(child.getValue(), place + "/" + child.getKey()));
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            walk(node.get(i), place + "/" + i);
        }
    }

    private void checkProperties(JsonNode node, String place) {
        node.path("properties").properties().stream()
                .filter(property -> !isExplained(property.getValue()))
                .forEach(
                        property ->
                                gaps.add(place + "/" + property.getKey() + " is not explained"));
    }

    private boolean isExplained(JsonNode property) {
        return says(property, "title") && says(property, "description");
    }

    private boolean says(JsonNode property, String key) {
        return property.has(key) || property.has("$ref") && says(target(property), key);
    }

    private JsonNode target(JsonNode property) {
        return root.at(JsonPointer.compile(property.path("$ref").asString().substring(1)));
    }

    private void checkWords(JsonNode node, String place) {
        if (node.path("enum").size() != node.path("markdownEnumDescriptions").size()) {
            gaps.add(place + " does not explain each of its words");
        }
    }

    private void checkOpenness(JsonNode node, String place) {
        if (node.has("properties") && !node.has("additionalProperties")) {
            gaps.add(place + " does not say whether other keys are allowed");
        }
    }
}
