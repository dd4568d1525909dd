package io.github.checklistreport.probe.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever a server may answer to the hello of SSL 2.0. */
public final class Ssl2HelloFuzz {
    private Ssl2HelloFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Ssl2Hello.ofAll().read(new ByteArrayInputStream(data));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
