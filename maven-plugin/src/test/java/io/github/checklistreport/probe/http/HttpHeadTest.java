package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Fields that are as long as they may be take no longer than others. */
class HttpHeadTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String BLANKS = " ".repeat(60_000);

    @Test
    void blanksAroundAValueAreNotPartOfIt() throws IOException {
        assertThat(head("Server: \t nginx \t ").headers().get(0).value()).isEqualTo("nginx");
        assertThat(head("Server:").headers().get(0).value()).isEmpty();
    }

    @Test
    void manyBlanksInAValueAreReadAtOnce() {
        String value =
                assertTimeoutPreemptively(
                        SOON, () -> head("A: x" + BLANKS + "y").headers().get(0).value());
        assertThat(value).isEqualTo("x" + BLANKS + "y");
    }

    @Test
    void manyBlanksBeforeAControlAreRefusedAtOnce() {
        NetException e =
                assertTimeoutPreemptively(
                        SOON,
                        () ->
                                catchThrowableOfType(
                                        NetException.class,
                                        () -> head("A:" + BLANKS + "\rx" + " ".repeat(4000))));
        assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
    }

    private static HttpHead head(String field) throws IOException {
        String text = "HTTP/1.1 200 OK\r\n" + field + "\r\n\r\n";
        return HttpHead.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
