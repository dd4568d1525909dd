package io.github.checklistreport.probe.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever Redis may answer to a PING. */
public final class RedisReplyFuzz {
    private RedisReplyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            RedisReply.read(new ByteArrayInputStream(data));
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
