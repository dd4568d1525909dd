package io.github.checklistreport.probe.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever may answer a request for a page. */
public final class ShortReplyFuzz {
    private ShortReplyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            ShortReply said = ShortReply.read(new ByteArrayInputStream(data));
            BackEnd.ALL.forEach(one -> one.reply(said));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
