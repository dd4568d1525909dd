package io.github.checklistreport.probe.dns;

import java.nio.charset.StandardCharsets;

/** Feeds anything to the reader of DMARC records. */
public final class DmarcRecordFuzz {
    private DmarcRecordFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        DmarcRecord.isOne(text);
        DmarcRecord record = DmarcRecord.parse("v=DMARC1;" + text);
        record.own();
        record.below();
        record.publicSuffix();
    }
}
