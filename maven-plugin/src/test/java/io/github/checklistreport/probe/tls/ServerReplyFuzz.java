package io.github.checklistreport.probe.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever a server may answer to a ClientHello, its ServerKeyExchange included. */
public final class ServerReplyFuzz {
    private ServerReplyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            ServerReply.read(new ByteArrayInputStream(data));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
