package io.github.checklistreport.probe.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.evidence.Aim.Addresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No connection leads into somebody's own network unless the admin says so. */
class AddressPolicyTest {
    private static final AddressPolicy PUBLIC = new AddressPolicy(Addresses.PUBLIC);
    private static final AddressPolicy PRIVATE = new AddressPolicy(Addresses.PRIVATE_ALLOWED);

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true, true",
        "100.63.255.255, true, true",
        "100.128.0.0, true, true",
        "172.15.0.1, true, true",
        "198.20.0.1, true, true",
        "223.255.255.255, true, true",
        "2001:4860:4860::8888, true, true",
        "2a00:1450::1, true, true",
        "127.0.0.1, false, true",
        "127.255.255.254, false, true",
        "10.1.2.3, false, true",
        "172.16.0.1, false, true",
        "172.31.255.255, false, true",
        "192.168.1.1, false, true",
        "169.254.169.254, false, true",
        "100.64.0.1, false, true",
        "100.127.255.255, false, true",
        "192.0.0.8, false, true",
        "192.0.2.1, false, true",
        "198.18.0.1, false, true",
        "198.51.100.7, false, true",
        "203.0.113.9, false, true",
        "240.0.0.1, false, true",
        "255.255.255.255, false, true",
        "0.0.0.0, false, false",
        "0.1.2.3, false, true",
        "224.0.0.1, false, false",
        "::1, false, true",
        "::, false, false",
        "fe80::1, false, true",
        "fec0::1, false, true",
        "fc00::1, false, true",
        "fd12:3456::1, false, true",
        "fd00:ec2::254, false, true",
        "ff02::1, false, false",
        "2001:db8::1, false, true",
        "2001::1, false, true",
        "2002:7f00:1::1, false, true",
        "64:ff9b::7f00:1, false, true",
        "::ffff:127.0.0.1, false, true",
        "::ffff:10.0.0.1, false, true",
        "100::1, false, true"
    })
    void permits(String address, boolean ordinarily, boolean wherePrivateIsAllowed) {
        var literal = ConnectTo.literal(address).orElseThrow();
        assertThat(PUBLIC.permits(literal)).isEqualTo(ordinarily);
        assertThat(PRIVATE.permits(literal)).isEqualTo(wherePrivateIsAllowed);
    }
}
