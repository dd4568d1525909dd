package io.github.checklistreport.render.json;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.view.Badge;
import io.github.checklistreport.render.view.Hues;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes {@code badge.json} as the endpoint badge of shields.io reads it. That knows its own keys
 * only, so that nothing is added to them.
 */
public final class BadgeJson {
    /** A day: a new report is seldom worth more haste. */
    private static final int CACHE_SECONDS = 86_400;

    private BadgeJson() {}

    /** The badge in the words of {@code badge}. */
    public static Page page(Badge badge) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", 1);
            json.writeStringProperty("label", badge.label());
            json.writeStringProperty("message", badge.message());
            json.writeStringProperty("color", Hues.of(badge.seal().verdict()));
            json.writeNumberProperty("cacheSeconds", CACHE_SECONDS);
            json.writeEndObject();
        }
        return new Page("badge.json", (writer + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
