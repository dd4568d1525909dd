package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedisFacts.Reply;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the first line of an answer in the Redis serialization protocol (RESP2). */
final class RedisReply {
    private static final int MAX_LINE = 1024;

    private RedisReply() {}

    /**
     * What the line means.
     *
     * @throws NetException where it is no such line, or never ends
     */
    static Reply read(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw ended(line);
            }
            line.append((char) next);
            if (!begins(line.charAt(0))) {
                throw new NetException(Reason.NOT_THE_PROTOCOL, null);
            }
            if (line.length() > MAX_LINE) {
                throw new NetException(Reason.TOO_MUCH, null);
            }
        }
        return meaning(line.toString().strip());
    }

    private static NetException ended(StringBuilder line) {
        return line.length() == 0
                ? new NetException(Reason.RESET, null)
                : new NetException(Reason.MALFORMED, null);
    }

    private static boolean begins(char first) {
        return first == '+' || first == '-';
    }

    private static Reply meaning(String line) throws NetException {
        if (line.equals("+PONG")) {
            return Reply.PONG;
        }
        if (line.startsWith("-NOAUTH")) {
            return Reply.NEEDS_PASSWORD;
        }
        if (line.startsWith("-DENIED")) {
            return Reply.PROTECTED_MODE;
        }
        if (line.length() > 1 && line.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return Reply.REDIS_LIKE;
        }
        throw new NetException(Reason.NOT_THE_PROTOCOL, null);
    }
}
