package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.registry.RdapServices.Service;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdapServicesTest {
    private static final String FILE =
            """
            {"version": "1.0", "publication": "2026-11-25T00:00:00Z", "services": [
              [["Example", "test"], ["http://rdap.one.example/", "https://rdap.one.example/v1"]],
              [["below.example"], ["https://rdap.two.example/"]],
              [["plain"], ["http://rdap.plain.example/"]],
              [["port"], ["https://rdap.port.example:8443/"]],
              [["user"], ["https://user@rdap.user.example/"]],
              [["quote"], ["https://rdap.quote.example/';reboot;'/"]],
              [["number"], ["https://192.0.2.1/"]],
              [["local"], ["https://localhost/"]],
              [["broken"]], ["broken"], "broken", null, [[42, null], ["https://rdap.x.example/"]]
            ]}
            """;

    @ParameterizedTest
    @CsvSource({
        "social.example, https://rdap.one.example/v1/domain/social.example",
        "social.test, https://rdap.one.example/v1/domain/social.test",
        "a.b.social.test, https://rdap.one.example/v1/domain/a.b.social.test",
        "social.below.example, https://rdap.two.example/domain/social.below.example",
        "below.example, https://rdap.one.example/v1/domain/below.example",
    })
    void takesTheLongestSuffix(String domain, String url) throws NetException {
        assertThat(parse(FILE).of(domain).map(service -> service.url(domain))).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "port", "user", "quote", "number", "local", "broken", "nowhere"})
    void knowsNoServiceThatIsNotPlainlyHttps(String suffix) throws NetException {
        assertThat(parse(FILE).of("social." + suffix)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]               | MALFORMED",
                "{}               | MALFORMED",
                "{\"services\":1} | MALFORMED",
                "{\"services\":[  | MALFORMED",
            })
    void refusesWhatIsNoSuchFile(String text, Reason reason) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        NetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void comesWithServicesOfItsOwn() {
        RdapServices bundled = RdapServices.bundled();
        assertThat(bundled.size()).isGreaterThan(40);
        assertThat(bundled.of("social.example.com").map(Service::host))
                .contains("rdap.verisign.com");
        assertThat(bundled.of("example.dev").map(Service::host)).contains("pubapi.registry.google");
        assertThat(bundled.of("example.jp")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "social.example, example, social.example",
        "a.social.example, example, social.example a.social.example",
        "a.b.social.example, example, social.example b.social.example",
        "example.co.uk, uk, example.co.uk",
        "social.example.co.uk, uk, example.co.uk social.example.co.uk",
        "co.uk, uk, co.uk",
        "example.com.dev, dev, com.dev example.com.dev",
        "social.co.uk, co.uk, social.co.uk",
        "example.jp, jp, example.jp",
        "social.example.jp, jp, example.jp social.example.jp",
        "example.co.jp, jp, example.co.jp",
        "social.example.ne.jp, jp, example.ne.jp social.example.ne.jp",
        "example.tokyo.jp, jp, example.tokyo.jp",
        "example.chiyoda.tokyo.jp, jp, chiyoda.tokyo.jp example.chiyoda.tokyo.jp",
    })
    void guessesTheNameThatIsRegistered(String domain, String suffix, String names) {
        assertThat(RegisteredName.candidates(domain, suffix)).containsExactly(names.split(" "));
    }

    private static RdapServices parse(String text) throws NetException {
        return RdapServices.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
