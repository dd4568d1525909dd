package io.github.checklistreport.probe.dns;

import java.nio.charset.StandardCharsets;

/** Feeds anything to the readers of MTA-STS. */
public final class MtaStsPolicyFuzz {
    private MtaStsPolicyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (MtaStsPolicy.isRecord(text)) {
            MtaStsPolicy.isWellFormed(text);
        }
        MtaStsPolicy.parse(text).ifPresent(policy -> policy.covers("mx.m.example"));
    }
}
