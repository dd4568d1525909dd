package io.github.checklistreport.data;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schemas of this module, ready to validate. */
final class Schemas {

    static final List<String> NAMES =
            List.of("checklist", "answers", "evidence", "report", "history");

    static final Path DATA = Path.of("src", "main", "resources", "io", "github", "checklistreport");

    private static final SpecificationVersion VERSION = SpecificationVersion.DRAFT_2020_12;

    private Schemas() {}

    static String id(String name) {
        return "https://checklistreport.github.io/schema/1/" + name + ".schema.json";
    }

    static JsonNode read(String name) {
        return DataFiles.tree(DATA.resolve("schema").resolve(name + ".schema.json"));
    }

    /** A validator that refuses a wrong {@code format}. */
    static Schema strict(String name) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        VERSION, builder -> builder.schemaRegistryConfig(config))
                .getSchema(read(name));
    }

    /** A validator that ignores {@code format}, as the standard has it. */
    static Schema lenient(String name) {
        return SchemaRegistry.withDefaultDialect(VERSION).getSchema(read(name));
    }

    static Schema metaSchema() {
        return SchemaRegistry.withDefaultDialect(VERSION)
                .getSchema(SchemaLocation.of(VERSION.getDialectId()));
    }
}
