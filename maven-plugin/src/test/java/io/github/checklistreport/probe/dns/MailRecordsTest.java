package io.github.checklistreport.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.evidence.DkimFacts.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of records, without any DNS. */
class MailRecordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=spf1 -all                                | true",
                "V=SPF1 A MX -ALL                           | true",
                "v=spf1  ip4:192.0.2.0/24   ~all            | true",
                "v=spf1 ip6:2001:db8::/32 a/24//64 mx//64   | true",
                "v=spf1 a:mail.m.example/24 exp=e.m.example | true",
                "v=spf1 exists:%{ir}.%{v}._s.%{d2} ?all     | true",
                "v=spf1 include:_spf.m.example unknown=x    | true",
                "v=spf1 redirect=m.example.                 | true",
                "v=spf1                                     | true",
                "v=spf1 ip4:192.0.2.256                     | false",
                "v=spf1 ip4:192.0.2.1/33                    | false",
                "v=spf1 ip4:2001:db8::1                     | false",
                "v=spf1 ip6:192.0.2.1                       | false",
                "v=spf1 ip4:[                               | false",
                "v=spf1 ip6:[::1]                           | false",
                "v=spf1 include                             | false",
                "v=spf1 include:m.example/24                | false",
                "v=spf1 include:%{z                         | false",
                "v=spf1 include:two words                   | false",
                "v=spf1 all:m.example                       | false",
                "v=spf1 -al                                 | false",
                "v=spf1 redirect=a.example redirect=b.example | false",
                "v=spf1 a/999                               | false",
            })
    void readsTheGrammarOfSpf(String record, boolean wellFormed) {
        assertThat(SpfRecord.isOne(record)).isTrue();
        assertThat(SpfRecord.parse(record).wellFormed()).isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=spf10 -all", "v=spf2.0/mfrom", "spf1", " v=spf1", ""})
    void takesNothingElseForSpf(String text) {
        assertThat(SpfRecord.isOne(text)).isFalse();
    }

    @Test
    void ignoresWhatFollowsAll() {
        SpfRecord record = SpfRecord.parse("v=spf1 a ~all mx -all redirect=m.example");
        assertThat(record.all()).isEqualTo("~all");
        assertThat(record.lookups()).hasSize(1);
        assertThat(record.redirect()).isNull();
    }

    @Test
    void endsWithATermThatNeverEnds() {
        assertThat(SpfRecord.parse("v=spf1 include:" + "a{".repeat(8000)).wellFormed()).isFalse();
        assertThat(SpfRecord.parse("v=spf1" + " a".repeat(8000)).wellFormed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DKIM1; p=            | REVOKED",
                "v=DKIM1; p=;           | REVOKED",
                "p=AAAA                 | MALFORMED",
                "v=DKIM1; k=rsa         | MALFORMED",
                "v=DKIM2; p=            | MALFORMED",
                "p=; v=DKIM1            | MALFORMED",
                "p=; p=                 | MALFORMED",
                "v=DKIM1; k=ed25519; p=AAAA | MALFORMED",
                "v=DKIM1; k=mldsa; p=AAAA | KEY",
                "nothing                | MALFORMED",
            })
    void readsKeysThatAreNone(String record, State state) {
        assertThat(DkimKey.parse(record).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DMARC1; p=reject             | reject     | reject",
                "v = DMARC1 ;p=Quarantine       | quarantine | quarantine",
                "v=DMARC1; p=reject; sp=none    | reject     | none",
                "v=DMARC1; sp=reject            |            | reject",
                "v=DMARC1; rua=mailto:a@b.example | none     | none",
                "v=DMARC1; nonsense; p=none     | none       | none",
                "v=DMARC1                       |            |",
            })
    void readsPoliciesOfDmarc(String record, String own, String below) {
        assertThat(DmarcRecord.isOne(record)).isTrue();
        assertThat(DmarcRecord.parse(record).own().orElse(null)).isEqualTo(own);
        assertThat(DmarcRecord.parse(record).below().orElse(null)).isEqualTo(below);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=DMARC2; p=none", "p=none; v=DMARC1", "v=dmarc1; p=none", ""})
    void takesNothingElseForDmarc(String text) {
        assertThat(DmarcRecord.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: STSv1;mode: enforce;mx: a.m.example;max_age: 1  | true",
                "version:STSv1;mode:testing;max_age:1;mx:*.m.example;x: y | true",
                "version: STSv1;mode: none;max_age: 86400                 | true",
                "version: STSv1;mode: enforce;max_age: 86400              | false",
                "version: STSv2;mode: none;max_age: 86400                 | false",
                "version: STSv1;mode: on;mx: a.m.example;max_age: 1       | false",
                "version: STSv1;mode: none;max_age: -1                    | false",
                "version: STSv1;mode: none;max_age: 99999999999           | false",
                "version: STSv1;mode: enforce;mx: a*.m.example;max_age: 1 | false",
                "<html>                                                   | false",
            })
    void readsPolicies(String lines, boolean sound) {
        assertThat(MtaStsPolicy.parse(lines.replace(';', '\n')).isPresent()).isEqualTo(sound);
    }

    @Test
    void givesEachDomainATokenOfItsOwnThatStays() {
        assertThat(ProofToken.of("social.example").text())
                .isEqualTo(ProofToken.of("social.example").text())
                .matches("checklist-report-proof=[0-9a-f]{32}")
                .isNotEqualTo(ProofToken.of("other.example").text());
    }

    @Test
    void startsFromTheKeysOfTheRoot() {
        assertThat(DnsAnchors.bundled().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "; nothing", ". IN DS x", "example. IN DS 1 8 2 00", "\u0000\u0001"})
    void saysWhatAnAnchorFileShouldHold(String text, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.ds"), text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> DnsAnchors.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.ds")
                .hasMessageMatching("(?s).*(DS records|trust anchor).*");
    }
}
