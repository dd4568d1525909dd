package io.github.checklistreport.serve;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a browser.
 *
 * @param location where to look instead
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record Answer(int status, String type, byte[] body, @Nullable String location) {
    static Answer of(String type, byte[] body) {
        return new Answer(200, type, body, null);
    }

    static Answer refusal(int status, String why) {
        return new Answer(
                status, ContentTypes.PLAIN, (why + "\n").getBytes(StandardCharsets.UTF_8), null);
    }

    static Answer elsewhere(String location) {
        return new Answer(302, ContentTypes.PLAIN, new byte[0], location);
    }
}
