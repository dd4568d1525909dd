package io.github.checklistreport.probe.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Looks for certificates in the first flight of a server. */
public final class ChainReaderFuzz {
    private ChainReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            ChainReader.certificates(new ByteArrayInputStream(data));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
