package io.github.checklistreport.render.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Vantage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code evidence.json}, whose shape {@code evidence.schema.json} fixes. */
public final class EvidenceJson {
    private static final String SCHEMA =
            "https://checklistreport.github.io/schema/1/evidence.schema.json";

    private EvidenceJson() {}

    /** The file, in the order of its parts. */
    private record Document(
            String schema,
            String target,
            Instant startedAt,
            Instant finishedAt,
            Vantage vantage,
            Aim settings,
            List<Observation> observations) {}

    /** How words are spelled in files. */
    private interface Spelled {
        @JsonValue
        String word();
    }

    /**
     * The file {@code path} with the evidence in it: the same bytes for the same evidence.
     *
     * @param path its name in the folder that it is written to
     */
    public static Page page(Evidence evidence, String path) {
        Document document =
                new Document(
                        SCHEMA,
                        evidence.target(),
                        evidence.startedAt(),
                        evidence.finishedAt(),
                        evidence.vantage(),
                        evidence.settings(),
                        evidence.observations());
        String text = mapper().writeValueAsString(document) + "\n";
        return new Page(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addMixIn(Word.class, Spelled.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .defaultPrettyPrinter(pretty())
                .build();
    }

    /** Two spaces and {@code \n}, on every platform. */
    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
