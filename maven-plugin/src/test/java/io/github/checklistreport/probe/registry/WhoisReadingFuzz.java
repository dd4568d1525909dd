package io.github.checklistreport.probe.registry;

import io.github.checklistreport.probe.common.NetException;

/** Feeds anything to the reader of WHOIS answers. */
public final class WhoisReadingFuzz {
    private WhoisReadingFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            WhoisReading.of(data);
        } catch (NetException e) {
            // no answer
        }
    }
}
