package io.github.checklistreport.probe.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever PostgreSQL may answer to a start-up message. */
public final class PostgresMessageFuzz {
    private PostgresMessageFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            PostgresMessage.read(new ByteArrayInputStream(data));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
