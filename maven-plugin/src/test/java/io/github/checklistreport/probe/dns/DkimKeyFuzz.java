package io.github.checklistreport.probe.dns;

import java.nio.charset.StandardCharsets;

/** Feeds anything to the reader of DKIM keys. */
public final class DkimKeyFuzz {
    private DkimKeyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        DkimKey.parse(text);
        DkimKey.parse("v=DKIM1; k=rsa; p=" + text);
    }
}
