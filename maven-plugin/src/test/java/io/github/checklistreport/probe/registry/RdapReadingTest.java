package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.probe.common.NetException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RdapReadingTest {
    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhatIsShown(String fixture, String expected) {
        assertThat(read(fixture)).isEqualTo(expected);
    }

    @Test
    void everyFixtureHasALine() {
        assertThat(fixtures()).hasSize((int) Fixtures.count("rdap", ".json"));
    }

    static List<Arguments> fixtures() {
        return Fixtures.table("rdap");
    }

    private static String read(String fixture) {
        try {
            byte[] bytes = Fixtures.bytes("rdap/" + fixture + ".json");
            return Fixtures.words(RdapReading.of(RdapJson.object(bytes), "social.example"));
        } catch (NetException e) {
            assertThat(String.valueOf(e).toLowerCase(Locale.ROOT))
                    .doesNotContain(Fixtures.CANARIES);
            return "!" + e.reason().word();
        }
    }
}
