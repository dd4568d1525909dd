package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.load.EvidenceLoader;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.render.json.EvidenceJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrantProbeTest {
    private static final String DOMAIN = "social.example";
    private static final String REGISTRY = "https://rdap.registry.example/domain/social.example";
    private static final String REGISTRAR = "https://rdap.registrar.example/domain/SOCIAL.EXAMPLE";

    @Test
    void asksTheRegistry() {
        RegistryLab lab = new RegistryLab().answer(REGISTRY, "person-exposed");
        assertThat(facts(lab.observe(DOMAIN)))
                .isEqualTo(
                        new RegistrantFacts(
                                Source.REGISTRY,
                                "https://rdap.registry.example/",
                                DOMAIN,
                                Kind.EXPOSED,
                                List.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.STREET)));
        assertThat(lab.asked()).containsExactly(REGISTRY);
    }

    @Test
    void followsAThinRegistryToTheRegistrar() {
        RegistryLab lab =
                new RegistryLab()
                        .answer(REGISTRY, "thin-registry")
                        .answer(REGISTRAR, "domains-by-proxy");
        RegistrantFacts facts = facts(lab.observe(DOMAIN));
        assertThat(facts.source()).isEqualTo(Source.REGISTRAR);
        assertThat(facts.kind()).isEqualTo(Kind.PROXY);
        assertThat(lab.asked()).containsExactly(REGISTRY, REGISTRAR);
    }

    /** The registrar's own referral, to itself or to anybody, is not followed. */
    @Test
    void followsOnlyOnce() {
        RegistryLab lab =
                new RegistryLab()
                        .answer(REGISTRY, "thin-registry")
                        .answer(REGISTRAR, "thin-registry");
        assertThat(facts(lab.observe(DOMAIN)).kind()).isEqualTo(Kind.NO_CONTACTS);
        assertThat(lab.asked()).hasSize(2);
    }

    @Test
    void takesTheWorseOfBoth() {
        RegistryLab lab =
                new RegistryLab()
                        .answer(REGISTRY, 200, referring("masked-but-country"), "x")
                        .answer(REGISTRAR, "person-by-name-alone");
        RegistrantFacts facts = facts(lab.observe(DOMAIN));
        assertThat(facts.kind()).isEqualTo(Kind.EXPOSED);
        assertThat(facts.shown()).containsExactly(Field.NAME);
    }

    @Test
    void asksNobodyElseWhereTheRegistryShowsAll() {
        RegistryLab lab = new RegistryLab().answer(REGISTRY, 200, referring("person-exposed"), "x");
        assertThat(facts(lab.observe(DOMAIN)).source()).isEqualTo(Source.REGISTRY);
        assertThat(lab.asked()).containsExactly(REGISTRY);
    }

    @Test
    void saysWhereTheRegistrarIsSilent() {
        RegistryLab lab =
                new RegistryLab()
                        .answer(REGISTRY, 200, referring("masked-but-country"), "x")
                        .fail(REGISTRAR, Reason.TIMED_OUT);
        Observation one = lab.observe(DOMAIN);
        assertThat(one.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(one.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(one.detail()).isEqualTo("registrar");
    }

    @Test
    void saysNothingOfAThinRegistryWhoseRegistrarIsSilent() {
        RegistryLab lab =
                new RegistryLab().answer(REGISTRY, "thin-registry").fail(REGISTRAR, Reason.RESET);
        inconclusive(lab.observe(DOMAIN), Reason.RESET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://rdap.registrar.example/domain/social.example",
                "https://rdap.registrar.example:8443/domain/social.example",
                "https://user@rdap.registrar.example/domain/social.example",
                "https://127.0.0.1/domain/social.example",
                "https://[::1]/domain/social.example",
                "https://localhost/domain/social.example",
                "https://rdap.registrar.example/domain/other.example",
                "https://rdap.registrar.example/?/domain/social.example",
                "https://rdap.registrar.example/#/domain/social.example",
                "file:///domain/social.example",
                "not a url/domain/social.example",
                "",
            })
    void followsNothingElse(String href) {
        String thin = Fixtures.text("rdap/thin-registry.json").replace(REGISTRAR, href);
        RegistryLab lab =
                new RegistryLab().answer(REGISTRY, 200, thin.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(facts(lab.observe(DOMAIN)).kind()).isEqualTo(Kind.NO_CONTACTS);
        assertThat(lab.asked()).containsExactly(REGISTRY);
    }

    @Test
    void climbsDownOneLabelWhereTheRegistryKnowsNothing() {
        String below = "https://rdap.registry.example/domain/a.social.example";
        String body =
                Fixtures.text("rdap/masked-but-country.json").replace(DOMAIN, "a.social.example");
        RegistryLab lab =
                new RegistryLab().answer(below, 200, body.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(facts(lab.observe("b.a.social.example")).domain()).isEqualTo("a.social.example");
        assertThat(lab.asked()).containsExactly(REGISTRY, below);
    }

    @Test
    void givesUpAfterTwoNames() {
        RegistryLab lab = new RegistryLab();
        inconclusive(lab.observe("c.b.a.social.example"), Reason.NOT_FOUND);
        assertThat(lab.asked()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "301, TOO_MANY_REDIRECTS",
        "400, SERVER_ERROR",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "429, RATE_LIMITED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
    })
    void doesNotTakeAnErrorForAnAnswer(int status, Reason reason) {
        byte[] body = Fixtures.bytes("rdap/masked-but-country.json");
        inconclusive(new RegistryLab().answer(REGISTRY, status, body, "x").observe(DOMAIN), reason);
    }

    @Test
    void doesNotTakeAPageForAnAnswer() {
        byte[] page = Fixtures.bytes("rdap/no-json.json");
        inconclusive(
                new RegistryLab().answer(REGISTRY, 200, page, "text/html").observe(DOMAIN),
                Reason.NOT_THE_PROTOCOL);
    }

    @Test
    void doesNotReadMoreThanAnyoneSends() {
        byte[] large = new byte[RdapJson.MAX_BYTES];
        inconclusive(
                new RegistryLab().answer(REGISTRY, 200, large, "x").observe(DOMAIN),
                Reason.TOO_MUCH);
    }

    @Test
    void knowsNoServiceForEveryName() {
        RegistryLab lab = new RegistryLab();
        inconclusive(lab.observe("social.nowhere"), Reason.NO_SERVICE);
        assertThat(lab.asked()).isEmpty();
    }

    @Test
    void fallsBackOnItsOwnList() {
        RegistryLab lab =
                new RegistryLab()
                        .with(
                                name -> {
                                    throw new NetException(Reason.NOT_CONFIGURED, name);
                                });
        inconclusive(lab.observe("social.com"), Reason.NOT_FOUND);
        assertThat(lab.asked())
                .containsExactly("https://rdap.verisign.com/com/v1/domain/social.com");
    }

    @Test
    void saysThatTheAdminsListIsBroken() {
        RegistryLab lab = new RegistryLab().with(name -> new byte[] {'{'});
        Observation one = lab.observe("social.com");
        inconclusive(one, Reason.MALFORMED);
        assertThat(one.detail()).isEqualTo("rdap-dns.json");
    }

    @Test
    void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Observation one =
                new RegistryLab().answer(REGISTRY, "organisation-with-contact").observe(DOMAIN);
        Path file = folder.resolve("evidence.json");
        Files.write(file, EvidenceJson.page(evidence(one), "evidence.json").content());
        Evidence read = new EvidenceLoader(folder).load(file, DOMAIN, one.startedAt()).value();
        assertThat(read).isNotNull();
        assertThat(read.observations()).containsExactly(one);
    }

    /** Neither facts nor details nor the file keep anything of a person. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void keepsNoValue(String fixture, String expected) {
        for (String type : List.of("application/rdap+json", "text/html")) {
            for (int status : new int[] {200, 429}) {
                byte[] body = Fixtures.bytes("rdap/" + fixture + ".json");
                silentOfPeople(
                        new RegistryLab().answer(REGISTRY, status, body, type).observe(DOMAIN));
                silentOfPeople(
                        new RegistryLab()
                                .answer(REGISTRY, "thin-registry")
                                .answer(REGISTRAR, status, body, type)
                                .observe(DOMAIN));
            }
        }
        silentOfPeople(new RegistryLab().fail(REGISTRY, Reason.RESET).observe(DOMAIN));
    }

    static List<Arguments> fixtures() {
        return Fixtures.table("rdap");
    }

    private static void silentOfPeople(Observation one) {
        String file =
                new String(
                        EvidenceJson.page(evidence(one), "evidence.json").content(),
                        StandardCharsets.UTF_8);
        assertThat((one + file).toLowerCase(Locale.ROOT))
                .doesNotContain(Fixtures.CANARIES)
                .contains("rdap.registrant");
    }

    private static Evidence evidence(Observation one) {
        return new Evidence(
                DOMAIN,
                one.startedAt(),
                one.startedAt(),
                new Vantage(null, null, "test"),
                Aim.ordinary(),
                List.of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "social.example.com, rdap.verisign.com, 443, 3",
        "social.page, pubapi.registry.google, 443, 3",
        "example.jp, whois.jprs.jp, 43, 1",
        "social.example.jp, whois.jprs.jp, 43, 2",
    })
    void saysWhomItWouldAsk(String domain, String host, int port, int connections) {
        assertThat(new RegistrantProbe(RegistryLab.NO_LIST).plan(LabContext.target(domain)))
                .containsExactly(
                        new PlannedStep(ProbeName.REGISTRANT, host, List.of(port), connections));
    }

    private static byte[] referring(String fixture) {
        String link =
                "\"links\": [{\"rel\": \"related\", \"type\": \"application/rdap+json\","
                        + " \"href\": \""
                        + REGISTRAR
                        + "\"},";
        String text = Fixtures.text("rdap/" + fixture + ".json");
        return text.replaceFirst("\"links\": \\[", link).getBytes(StandardCharsets.UTF_8);
    }

    private static RegistrantFacts facts(Observation one) {
        assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.OBSERVED);
        assertThat(one.reason()).as("%s", one).isNull();
        return (RegistrantFacts) one.facts();
    }

    private static void inconclusive(Observation one, Reason reason) {
        assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(one.reason()).as("%s", one).isEqualTo(reason);
    }
}
