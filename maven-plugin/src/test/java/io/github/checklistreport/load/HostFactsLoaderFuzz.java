package io.github.checklistreport.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Whatever a file of host facts holds, reading it ends in a value or in problems. */
public final class HostFactsLoaderFuzz {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private HostFactsLoaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        HostFactsLoader.parse(new SourceFile("host-facts.json", text), "social.example", NOW);
    }
}
