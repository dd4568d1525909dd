package io.github.checklistreport.probe.dns;

import java.nio.charset.StandardCharsets;

/** Feeds anything to the reader of SPF records. */
public final class SpfRecordFuzz {
    private SpfRecordFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        SpfRecord.isOne(text);
        SpfRecord.parse(text);
        SpfRecord.parse("v=spf1 " + text);
    }
}
