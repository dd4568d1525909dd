package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.evidence.ServicesFacts.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A process that belongs behind the web server.
 *
 * @param path what it is asked for
 * @param mark what its honest answer contains
 */
record BackEnd(String name, int port, String path, String mark) {
    static final List<BackEnd> ALL =
            List.of(
                    new BackEnd("elasticsearch", 9200, "/", "\"cluster_name\""),
                    new BackEnd("web", 3000, "/health", "OK"),
                    new BackEnd("streaming", 4000, "/api/v1/streaming/health", "OK"));

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    byte[] request(String host, String tool) {
        String lines =
                "GET %s HTTP/1.1\r\nHost: %s:%d\r\nUser-Agent: %s\r\nConnection: close\r\n\r\n";
        return lines.formatted(path, host, port, tool).getBytes(StandardCharsets.US_ASCII);
    }

    /** What {@code said} tells of this process. */
    Reply reply(ShortReply said) {
        if (said.status() == UNAUTHORIZED) {
            return Reply.PROTECTED;
        }
        return said.status() == OK && said.body().contains(mark) ? Reply.OPEN : Reply.UNIDENTIFIED;
    }
}
