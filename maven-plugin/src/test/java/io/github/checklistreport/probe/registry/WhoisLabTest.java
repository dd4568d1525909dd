package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import io.github.checklistreport.probe.registry.WhoisServer.Manner;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class WhoisLabTest {
    private static final Map<String, byte[]> NAMES =
            Map.of(
                    "social.jp", fixture("person-behind-service"),
                    "below.tokyo.jp", fixture("person-concealed"),
                    "example.co.jp", fixture("co-jp"),
                    "busy.jp", fixture("limited"));

    @Test
    void asksForEnglishAndKeepsNamesOfFields() throws IOException {
        try (WhoisServer server = WhoisServer.start(Manner.HONEST, NAMES)) {
            Observation one = observe(server, "social.jp");
            assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.OBSERVED);
            assertThat(one.facts())
                    .isEqualTo(
                            new RegistrantFacts(
                                    Source.WHOIS,
                                    "whois.jprs.jp",
                                    "social.jp",
                                    Kind.EXPOSED,
                                    List.of(Field.NAME)));
            assertThat(one.connections()).isEqualTo(1);
            assertThat(one.address()).isEqualTo("127.0.0.1");
            assertThat(server.queries()).containsExactly("social.jp/e\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon.social.jp, social.jp, EXPOSED, 1",
        "example.co.jp, example.co.jp, ORGANISATION, 1",
        "mastodon.example.co.jp, example.co.jp, ORGANISATION, 1",
        "below.tokyo.jp, below.tokyo.jp, PROXY, 1",
    })
    void findsTheNameThatIsRegistered(String domain, String registered, Kind kind, int queries)
            throws IOException {
        try (WhoisServer server = WhoisServer.start(Manner.HONEST, NAMES)) {
            Observation one = observe(server, domain);
            assertThat(one.facts()).as("%s", one).isInstanceOf(RegistrantFacts.class);
            RegistrantFacts facts = (RegistrantFacts) one.facts();
            assertThat(facts.domain()).isEqualTo(registered);
            assertThat(facts.kind()).isEqualTo(kind);
            assertThat(server.queries()).hasSize(queries);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nobody.jp, NOT_FOUND, 1",
        "a.b.nobody.jp, NOT_FOUND, 2",
        "busy.jp, RATE_LIMITED, 1"
    })
    void saysNothingOfWhatIsNotAnswered(String domain, Reason reason, int queries)
            throws IOException {
        try (WhoisServer server = WhoisServer.start(Manner.HONEST, NAMES)) {
            Observation one = observe(server, domain);
            assertThat(one.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(server.queries()).hasSize(queries);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, TIMED_OUT",
        "DRIPPING, TIMED_OUT",
        "ENDLESS, TOO_MUCH",
        "RUBBISH, NOT_THE_PROTOCOL",
        "RESETTING, RESET",
        "CLOSING, RESET",
    })
    void neverBecomesAFact(Manner manner, Reason reason) throws IOException {
        try (WhoisServer server = WhoisServer.start(manner, NAMES)) {
            Observation one = observe(server, "social.jp");
            assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(one.reason()).as("%s", one).isEqualTo(reason);
            assertThat(one.durationMs()).isLessThan(10_000);
            assertThat(one.toString().toLowerCase(Locale.ROOT)).doesNotContain(Fixtures.CANARIES);
        }
    }

    @Test
    void takesAClosedPortForNoAnswer() throws IOException {
        int port;
        try (WhoisServer server = WhoisServer.start(Manner.HONEST, NAMES)) {
            port = server.port();
        }
        Observation one = observe(port, "social.jp");
        assertThat(one.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(one.reason()).isEqualTo(Reason.REFUSED);
    }

    private static Observation observe(WhoisServer server, String domain) {
        return observe(server.port(), domain);
    }

    private static Observation observe(int port, String domain) {
        LabContext lab =
                new LabContext()
                        .with(LabContext.target(domain))
                        .map(WhoisLookup.HOST, WhoisLookup.PORT, port);
        List<Observation> all = new RegistrantProbe(RegistryLab.NO_LIST).observe(lab.context());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static byte[] fixture(String name) {
        return Fixtures.bytes("whois/" + name + ".txt");
    }
}
