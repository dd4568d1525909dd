package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.probe.common.NetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhoisReadingTest {
    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhatIsShown(String fixture, String expected) {
        String text = Fixtures.text("whois/" + fixture + ".txt");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    /** As the server sends it where nobody asks for English. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheEncodingOfJapan(String fixture, String expected) {
        String text = Fixtures.text("whois/" + fixture + ".txt").replace("\n", "\r\n");
        assertThat(read(text.getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo(expected);
    }

    @Test
    void everyFixtureHasALine() {
        assertThat(fixtures()).hasSize((int) Fixtures.count("whois", ".txt") - 1);
    }

    @Test
    void doesNotStumbleOverBrokenBytes() {
        assertThat(read(new byte[] {0x1B, '$', 'B', (byte) 0xFF, 0x1B, (byte) 0xC3}))
                .isEqualTo("!not-the-protocol");
    }

    static List<Arguments> fixtures() {
        return Fixtures.table("whois");
    }

    private static String read(byte[] bytes) {
        try {
            return WhoisReading.of(bytes).map(Fixtures::words).orElse("none");
        } catch (NetException e) {
            return "!" + e.reason().word();
        }
    }
}
