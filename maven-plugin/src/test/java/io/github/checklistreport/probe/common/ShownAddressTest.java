package io.github.checklistreport.probe.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.10, 192.0.2.10",
        "0:0:0:0:0:0:0:1, ::1",
        "0:0:0:0:0:0:0:0, ::",
        "2001:db8:0:0:0:0:0:1, 2001:db8::1",
        "2001:DB8::A:0:0:1, 2001:db8::a:0:0:1",
        "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:2:3:4:5, 2001:db8:0:1:2:3:4:5",
        "2001:db8:10:0:0:0:0:100, 2001:db8:10::100",
        "fe80:0:0:0:0:0:0:0, fe80::",
        "2001:db8:100:0:1:0:10:1, 2001:db8:100:0:1:0:10:1"
    })
    void isWrittenAsPeopleDo(String address, String shown) {
        assertThat(ShownAddress.of(ConnectTo.literal(address).orElseThrow())).isEqualTo(shown);
    }
}
