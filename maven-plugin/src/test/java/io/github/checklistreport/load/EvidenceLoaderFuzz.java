package io.github.checklistreport.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Whatever an evidence file holds, reading it ends in a value or in problems. */
public final class EvidenceLoaderFuzz {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private EvidenceLoaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        EvidenceLoader.parse(new SourceFile("evidence.json", text), "social.example", NOW);
    }
}
