package io.github.checklistreport.probe.ssh;

import java.io.IOException;

/** Reads any list of algorithms. */
public final class KexInitFuzz {
    private KexInitFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            KexInit.parse(data);
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
