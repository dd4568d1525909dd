package io.github.checklistreport.probe.http;

import java.nio.charset.StandardCharsets;

/** Whatever text comes as the header. */
public final class HstsHeaderFuzz {
    private HstsHeaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        HstsHeader.parse(new String(data, StandardCharsets.ISO_8859_1));
    }
}
