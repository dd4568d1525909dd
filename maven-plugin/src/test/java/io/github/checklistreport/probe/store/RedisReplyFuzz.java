package io.github.checklistreport.probe.store;

import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Feeds the reader of the first line that a Redis server answers. */
public final class RedisReplyFuzz {
    private RedisReplyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            RedisReply.read(new ByteArrayInputStream(data));
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
