package io.github.checklistreport.probe.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers send can neither act on a terminal nor reorder a line nor fill a page. */
class RemoteTextTest {
    @ParameterizedTest
    @MethodSource("texts")
    void cleans(String text, String cleaned) {
        assertThat(RemoteText.clean(text)).isEqualTo(cleaned);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("SSH-2.0-OpenSSH_9.2", "SSH-2.0-OpenSSH_9.2"),
                Arguments.of("日本語 ok", "日本語 ok"),
                Arguments.of("a\u001b[31mred\u001b[0mb", "a red b"),
                Arguments.of("a\r\nSet-Cookie: x", "a Set-Cookie: x"),
                Arguments.of("a\u0000\u0007b", "a b"),
                Arguments.of("user\u202Etxt.exe", "user txt.exe"),
                Arguments.of("a\u2066b\u2069c\u200Bd", "a b c d"),
                Arguments.of("a\u2028b", "a b"),
                Arguments.of("a\uD800b", "a b"),
                Arguments.of("<script>", "<script>"),
                Arguments.of("  \t ", ""));
    }

    @Test
    void cuts() {
        assertThat(RemoteText.clean("x".repeat(5_000_000))).hasSize(RemoteText.MAX_LENGTH + 1);
        String emoji = "😀".repeat(1000);
        String cut = RemoteText.clean(emoji);
        assertThat(cut).endsWith("…");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(RemoteText.MAX_LENGTH + 1);
    }
}
