package io.github.checklistreport.probe.tls;

import java.io.IOException;

/** Reads the body of a ServerHello. */
public final class ServerHelloFuzz {
    private ServerHelloFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            ServerHello.parse(data);
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
