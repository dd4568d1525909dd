package io.github.checklistreport.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.DnsLab;
import io.github.checklistreport.lab.DnsZone;
import io.github.checklistreport.lab.DnsZone.Signing;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.AddressFacts;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CaaFacts.CaaRecord;
import io.github.checklistreport.model.evidence.DkimFacts;
import io.github.checklistreport.model.evidence.DmarcFacts;
import io.github.checklistreport.model.evidence.DnssecFacts;
import io.github.checklistreport.model.evidence.MtaStsFacts;
import io.github.checklistreport.model.evidence.MxFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.SpfFacts;
import io.github.checklistreport.model.evidence.TlsRptFacts;
import io.github.checklistreport.probe.common.Probe;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every probe of names and mail against real zones. */
class NamesLabTest {
    private static final String POLICY =
            "version: STSv1\r\nmode: enforce\r\nmx: *.m.example\r\nmax_age: 604800\r\n";

    private static final List<Probe> PROBES =
            List.of(
                    new AddressesProbe(),
                    new CaaProbe(),
                    new DnssecProbe(),
                    new SpfProbe(),
                    new DkimProbe(),
                    new DmarcProbe(),
                    new MxProbe(),
                    new MtaStsProbe(),
                    new TlsRptProbe(),
                    new DomainProof());

    @TempDir static Path folder;
    private static DnsLab lab;
    private static Around around;

    @BeforeAll
    static void start() {
        lab =
                DnsLab.start(
                        folder,
                        List.of(
                                MailZone.zone(
                                        "_checklist-report IN TXT \""
                                                + ProofToken.of("m.example").text()
                                                + "\""),
                                DnsZone.of(
                                        "secure.example",
                                        Signing.SECURE,
                                        "@ IN CAA 0 issue \"ca.example\"",
                                        "@ IN CAA 0 iodef \"mailto:boss@secure.example\"",
                                        "deep.b.c IN A 127.0.0.1",
                                        "alias IN CNAME caa.m2.example."),
                                DnsZone.of(
                                        "m2.example",
                                        Signing.UNSIGNED,
                                        "caa IN CAA 128 issuewild \";\""),
                                DnsZone.of("island.example", Signing.ISLAND),
                                DnsZone.of("bogus.example", Signing.BOGUS)));
        around = new Around(lab.client());
    }

    @AfterAll
    static void stop() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ok.m.example       | -all | 3  | 0 | []",
                "plus.m.example     | +all | 0  | 0 | []",
                "neutral.m.example  | ?all | 1  | 0 | []",
                "two.m.example      |      | 0  | 0 | [MULTIPLE_RECORDS]",
                "loop.m.example     | -all | 2  | 0 | [LOOP]",
                "many.m.example     | -all | 11 | 0 | [TOO_MANY_LOOKUPS]",
                "void.m.example     | -all | 3  | 3 | [TOO_MANY_VOID_LOOKUPS]",
                "syntax.m.example   | -all | 1  | 0 | [SYNTAX]",
                "redirect.m.example | -all | 4  | 0 | []",
                "dangling.m.example | -all | 1  | 1 | [MISSING_INCLUDE]",
                "host.m.example     |      | 0  | 0 | []",
            })
    void followsSpf(String domain, String all, int lookups, int voids, String problems) {
        SpfFacts facts = around.facts(new SpfProbe(), Around.target(domain), SpfFacts.class);
        assertThat(facts.all()).isEqualTo(all);
        assertThat(facts.lookups()).isEqualTo(lookups);
        assertThat(facts.voidLookups()).isEqualTo(voids);
        assertThat(facts.problems()).hasToString(problems);
        assertThat(facts.records().isEmpty()).isEqualTo(domain.startsWith("host"));
    }

    @Test
    void keepsWhatItSawOfSpfWhereALookupFails() {
        Observation one = around.observe(new SpfProbe(), Around.target("failing.m.example"));
        assertThat(one.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(one.reason()).isEqualTo(Reason.NAME_LOOKUP_FAILED);
        assertThat(one.detail()).startsWith("bogus.example TXT: SERVFAIL");
        assertThat(one.connections()).isEqualTo(2);
    }

    @Test
    void readsDkimKeys() {
        DkimFacts facts =
                around.facts(
                        new DkimProbe(),
                        Around.target(
                                "m.example",
                                "good",
                                "short",
                                "ed",
                                "alias",
                                "revoked",
                                "broken",
                                "none"),
                        DkimFacts.class);
        assertThat(facts.selectors())
                .extracting(
                        one ->
                                String.join(
                                        " ",
                                        one.name(),
                                        one.state().word(),
                                        one.keyType(),
                                        String.valueOf(one.bits())))
                .containsExactly(
                        "good key rsa 2048",
                        "short key rsa 1024",
                        "ed key ed25519 256",
                        "alias key rsa 2048",
                        "revoked revoked  0",
                        "broken malformed  0",
                        "none missing  0");
    }

    @ParameterizedTest
    @CsvSource({"m.example, POSSIBLY_PRESENT", "host.m.example, PROBABLY_NONE"})
    void hintsAtDkimKeys(String domain, DkimFacts.Hint hint) {
        assertThat(around.facts(new DkimProbe(), Around.target(domain), DkimFacts.class).hint())
                .isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m.example                         | m.example      | reject     | []",
                "sub.m.example                     | m.example      | quarantine | []",
                "1.2.3.4.5.6.7.8.9.sub.m.example   | m.example      | quarantine | []",
                "none.m.example                    | none.m.example | none       | []",
                "two.m.example                     | m.example      | quarantine | [MULTIPLE_RECORDS]",
                "bad.m.example                     | bad.m.example  |            | [BAD_POLICY]",
                "test.m.example                    | test.m.example | reject     | [TESTING]",
                "sub.org.suffix.m.example          | org.suffix.m.example | reject | []",
                "secure.example                    |                |            | []",
            })
    void walksToDmarc(String domain, String at, String policy, String problems) {
        DmarcFacts facts = around.facts(new DmarcProbe(), Around.target(domain), DmarcFacts.class);
        assertThat(facts.foundAt()).isEqualTo(at);
        assertThat(facts.policy()).isEqualTo(policy);
        assertThat(facts.problems()).hasToString(problems);
    }

    @Test
    void asksForDmarcEightTimesAtMost() {
        String deep = "1.2.3.4.5.6.7.8.9.10.11.secure.example";
        assertThat(around.observe(new DmarcProbe(), Around.target(deep)).connections())
                .isEqualTo(8);
    }

    @Test
    void keepsNoMailAddresses() {
        DmarcFacts dmarc =
                around.facts(new DmarcProbe(), Around.target("m.example"), DmarcFacts.class);
        TlsRptFacts reports =
                around.facts(new TlsRptProbe(), Around.target("m.example"), TlsRptFacts.class);
        CaaFacts caa =
                around.facts(new CaaProbe(), Around.target("secure.example"), CaaFacts.class);
        assertThat(dmarc + "" + reports + caa).doesNotContain("boss").contains("mailto:…@");
        assertThat(reports.records()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep.b.c.secure.example | secure.example | 0 issue ca.example",
                "alias.secure.example    | caa.m2.example | 128 issuewild ;",
                "m.example               |                |",
            })
    void climbsToCaa(String host, String at, String first) {
        CaaFacts facts = around.facts(new CaaProbe(), Around.target(host), CaaFacts.class);
        assertThat(facts.foundAt()).isEqualTo(at);
        assertThat(
                        facts.records().stream()
                                .map(NamesLabTest::shown)
                                .filter(one -> one.contains("issue")))
                .isEqualTo(first == null ? List.of() : List.of(first));
    }

    private static String shown(CaaRecord record) {
        return record.flags() + " " + record.tag() + " " + record.value();
    }

    @Test
    void takesAFailureOnTheClimbForNoAnswer() {
        Observation one = around.observe(new CaaProbe(), Around.target("www.bogus.example"));
        assertThat(one.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(one.reason()).isEqualTo(Reason.NAME_LOOKUP_FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "secure.example, secure.example, SECURE, DELEGATED",
        "deep.b.c.secure.example, secure.example, SECURE, DELEGATED",
        "alias.secure.example, secure.example, SECURE, DELEGATED",
        "island.example, island.example, INSECURE, ISLAND",
        "m.example, m.example, INSECURE, UNSIGNED",
        "bogus.example, bogus.example, BOGUS, DELEGATED",
        "www.shop.bogus.example, bogus.example, BOGUS, DELEGATED",
    })
    void judgesTheZoneByItsApex(
            String domain, String zone, DnssecFacts.State state, DnssecFacts.Signing signing) {
        DnssecFacts facts =
                around.facts(new DnssecProbe(), Around.target(domain), DnssecFacts.class);
        assertThat(facts.zone()).isEqualTo(zone);
        assertThat(facts.state()).isEqualTo(state);
        assertThat(facts.signing()).isEqualTo(signing);
        assertThat(facts.cause() == null).isEqualTo(state != DnssecFacts.State.BOGUS);
    }

    @Test
    void findsAddressesAndMailServers() throws Exception {
        assertThat(
                        around.facts(
                                new AddressesProbe(),
                                Around.target("host.m.example"),
                                AddressFacts.class))
                .isEqualTo(new AddressFacts(List.of("127.0.0.1"), List.of("::1")));
        assertThat(around.facts(new MxProbe(), Around.target("m.example"), MxFacts.class).hosts())
                .containsExactly("mx1.m.example", "mx2.m.example");
        assertThat(
                        around.facts(
                                        new MxProbe(),
                                        Around.target("nomail.m.example"),
                                        MxFacts.class)
                                .hosts())
                .containsExactly(".");
        assertThat(new DnsHostAddresses(lab.client()).of("host.m.example"))
                .containsExactly(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("::1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | mx: *.m.example                       | enforce | []",
                "200 | mx: mx1.m.example                     | enforce | [MX_NOT_COVERED]",
                "200 | mx: *.example                         | enforce | [MX_NOT_COVERED]",
                "200 | nothing                               |         | [BAD_POLICY]",
                "404 | mx: *.m.example                       |         | [POLICY_MISSING]",
                "301 | mx: *.m.example                       |         | [POLICY_MISSING]",
            })
    void readsThePolicy(int status, String line, String mode, String problems) {
        String body = POLICY.replace("mx: *.m.example", line);
        Around web = new Around(lab.client(), new Around.Web(null, status, body));
        MtaStsFacts facts =
                web.facts(new MtaStsProbe(), Around.target("m.example"), MtaStsFacts.class);
        assertThat(facts.mode()).isEqualTo(mode);
        assertThat(facts.problems()).hasToString(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "two.m.example, OBSERVED, , [MULTIPLE_RECORDS]",
        "bad.m.example, OBSERVED, , [BAD_RECORD]",
        "m.example, OBSERVED, REFUSED, []",
        "nomail.m.example, SKIPPED, NOT_APPLICABLE,",
        "secure.example, SKIPPED, NOT_APPLICABLE,",
    })
    void judgesNoPolicyThatItCouldNotFetch(
            String domain, Outcome outcome, Reason reason, String problems) {
        Observation one = around.observe(new MtaStsProbe(), Around.target(domain));
        assertThat(one.outcome()).isEqualTo(outcome);
        assertThat(one.reason()).isEqualTo(reason);
        if (one.facts() instanceof MtaStsFacts facts) {
            assertThat(facts.problems()).hasToString(problems);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "503, , SERVER_ERROR",
        "403, , FORBIDDEN",
        "429, , RATE_LIMITED",
        "0, TIMED_OUT, TIMED_OUT",
    })
    void takesAServerThatWillNotSayForNoPolicy(int status, Reason failure, Reason expected) {
        Around web = new Around(lab.client(), new Around.Web(failure, status, ""));
        assertThat(web.observe(new MtaStsProbe(), Around.target("m.example")).reason())
                .isEqualTo(expected);
    }

    @Test
    void provesControlByDns() {
        assertThat(around.facts(new DomainProof(), Around.target("m.example"), ProofFacts.class))
                .isEqualTo(new ProofFacts("dns", "_checklist-report.m.example"));
    }

    @ParameterizedTest
    @CsvSource({"secure.example, true", "m.example, false"})
    void provesControlByTheWebForTheRightDomainOnly(String tokenOf, boolean proved) {
        Around web =
                new Around(
                        lab.client(),
                        new Around.Web(null, 200, "\n" + ProofToken.of(tokenOf).text() + "\n"));
        Observation one = web.observe(new DomainProof(), Around.target("secure.example"));
        assertThat(one.outcome()).isEqualTo(proved ? Outcome.OBSERVED : Outcome.INCONCLUSIVE);
        assertThat(one.reason()).isEqualTo(proved ? null : Reason.NO_PROOF);
    }

    @Test
    void provesNothingWithoutAnAnswer() {
        assertThat(around.observe(new DomainProof(), Around.target("secure.example")).reason())
                .isEqualTo(Reason.NO_PROOF);
    }

    @Test
    void plansWhatItDoes() {
        Target target = Around.target("m.example", "good", "none");
        for (Probe probe : PROBES) {
            int planned = probe.plan(target).stream().mapToInt(PlannedStep::connections).sum();
            assertThat(around.observe(probe, target).connections())
                    .as(probe.name().word())
                    .isBetween(1, planned);
            assertThat(probe.plan(target)).allMatch(step -> step.probe() == probe.name());
        }
    }
}
