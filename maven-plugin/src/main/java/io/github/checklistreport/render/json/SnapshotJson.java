package io.github.checklistreport.render.json;

import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.Sight;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.PastItem.Words;
import io.github.checklistreport.model.history.Snapshot;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes a snapshot, whose shape {@code history.schema.json} fixes. */
public final class SnapshotJson {
    private static final String SCHEMA =
            "https://checklistreport.github.io/schema/1/history.schema.json";

    private final JsonGenerator json;

    private SnapshotJson(JsonGenerator json) {
        this.json = json;
    }

    /** The file, named by audience and day: {@code public/2026-11-20.json}. */
    public static Page page(Snapshot snapshot) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator generator =
                new JsonFactory().createGenerator(new PrettyJson(), writer)) {
            new SnapshotJson(generator).snapshot(snapshot);
        }
        return new Page(
                snapshot.audience().word() + "/" + snapshot.day() + ".json",
                (writer + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void snapshot(Snapshot snapshot) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("audience", snapshot.audience().word());
        json.writeStringProperty("domain", snapshot.domain());
        json.writeStringProperty("generatedAt", snapshot.generatedAt().toString());
        json.writeObjectPropertyStart("checklist");
        json.writeStringProperty("id", snapshot.checklist());
        text("edition", snapshot.edition());
        json.writeEndObject();
        json.writeArrayPropertyStart("items");
        snapshot.items().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void item(PastItem item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        json.writeStringProperty("level", item.level().word());
        text("title", item.title());
        json.writeStringProperty("publish", item.publish().word());
        optional("weighsFrom", item.weighsFrom());
        if (item.state() != null) {
            json.writeObjectPropertyStart("state");
            state(item.state());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void state(State state) {
        json.writeStringProperty("status", state.status().word());
        json.writeStringProperty("verdict", state.verdict().word());
        json.writeStringProperty("basis", state.basis().word());
        json.writeArrayPropertyStart("flags");
        state.flags().stream().sorted().map(Flag::word).forEach(json::writeString);
        json.writeEndArray();
        optional("answeredOn", state.answeredOn());
        optional("observedOn", state.observedOn());
        optional("validUntil", state.validUntil());
        if (state.sight() != null) {
            sight(state.sight());
        }
        if (state.words() != null) {
            words(state.words());
        }
    }

    private void sight(Sight sight) {
        json.writeObjectPropertyStart("finding");
        json.writeStringProperty("result", sight.result().word());
        json.writeStringProperty("strength", sight.strength().word());
        json.writeNumberProperty("ruleVersion", sight.ruleVersion());
        json.writeEndObject();
    }

    private void words(Words words) {
        json.writeObjectPropertyStart("words");
        optional("note", words.note());
        optional("reason", words.reason());
        optional("plan", words.plan());
        optional("exception", words.exception());
        optional("reply", words.reply());
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        for (Text.Translation translation : text.translations()) {
            json.writeStringProperty(translation.language().tag(), translation.text());
        }
        json.writeEndObject();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
