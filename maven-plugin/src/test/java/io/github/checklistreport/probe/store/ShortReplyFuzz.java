package io.github.checklistreport.probe.store;

import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Feeds the reader of what the processes behind a web server answer. */
public final class ShortReplyFuzz {
    private ShortReplyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            ShortReply reply = ShortReply.read(new ByteArrayInputStream(data));
            BackEnd.ALL.forEach(one -> one.reply(reply));
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
