package io.github.checklistreport.probe.store;

import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Feeds the reader of the first message that a PostgreSQL server answers. */
public final class PostgresMessageFuzz {
    private PostgresMessageFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            PostgresMessage.read(new ByteArrayInputStream(data));
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
