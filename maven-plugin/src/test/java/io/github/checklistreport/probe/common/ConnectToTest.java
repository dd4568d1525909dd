package io.github.checklistreport.probe.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectToTest {
    @Test
    void readsBothFamilies() {
        ConnectTo four = ConnectTo.parse("social.example:443:192.0.2.1:8443").orElseThrow();
        assertThat(four.host()).isEqualTo("social.example");
        assertThat(four.port()).isEqualTo(443);
        assertThat(four.address().getAddress().getHostAddress()).isEqualTo("192.0.2.1");
        assertThat(four.address().getPort()).isEqualTo(8443);
        ConnectTo six = ConnectTo.parse("social.example:443:[2001:db8::1]:8443").orElseThrow();
        assertThat(six.address().getAddress().getHostAddress()).isEqualTo("2001:db8:0:0:0:0:0:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "social.example",
                "social.example:443:192.0.2.1",
                "social.example:0:192.0.2.1:443",
                "social.example:443:192.0.2.1:70000",
                "social.example:443:other.example:443",
                "social.example:443:2001:db8::1:443",
                "social.example:443:192.0.2.999:443",
                "social.example:443:192.0.2:443",
                "social.example:443:[::g]:443",
                "SOCIAL.example:443:192.0.2.1:443",
                "social.example:443:192.0.2.1:443:1"
            })
    void refusesWhatItIsNot(String text) {
        assertThat(ConnectTo.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "[", "]", "[]", "[::1", "[::1]", ".:", ":", "::::", "1:2", "192.0.2", "a.b"
            })
    void refusesWhatSpellsNoAddress(String text) {
        assertThat(ConnectTo.literal(text)).isEmpty();
    }
}
