package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bytes that no server in the lab sends. */
class RepliesTest {
    private static final String HELLO = "0303" + "00".repeat(32) + "00c02f00";

    @ParameterizedTest
    @CsvSource({
        "'', CLOSED",
        "1503030002022a, ALERT 42",
        "150303000201701503030002 0228, ALERT 40",
        "15030300020100, CLOSED",
        "1503, CLOSED",
    })
    void readsWhatIsNoHello(String hex, String expected) throws IOException {
        Reply reply = read(hex.replace(" ", ""));
        assertThat(reply instanceof Reply.Alert alert ? "ALERT " + alert.code() : "CLOSED")
                .isEqualTo(expected);
    }

    @Test
    void readsAHelloInPiecesAfterAWarning() throws IOException {
        String message = "02000026" + HELLO;
        String first = message.substring(0, 20);
        String rest = message.substring(20);
        assertThat(read("15030300020170" + record(first) + record(rest)))
                .isEqualTo(new Reply.Accepted(TlsVersion.TLS_1_2, List.of(0xC02F), null));
    }

    @Test
    void takesARetryForAnAnswer() throws IOException {
        String retry =
                "0303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c"
                        + "00130200000c002b000203040033000200 1d".replace(" ", "");
        assertThat(read(record("02000034" + retry)))
                .isEqualTo(new Reply.Accepted(TlsVersion.TLS_1_3, List.of(0x1302), null));
    }

    @Test
    void readsTheGroupOfAKeyExchange() throws IOException {
        String exchange = "0c000006" + "030017010203";
        assertThat(read(record("02000026" + HELLO) + record(exchange)))
                .isInstanceOfSatisfying(
                        Reply.Accepted.class,
                        accepted -> assertThat(accepted.group()).isEqualTo(Curves.of(23)));
        assertThat(KeyExchange.prime(HexFormat.of().parseHex("000200ff")).bits()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "485454502f312e31, NOT_THE_PROTOCOL",
        "16030300050200000100, MALFORMED",
        "1603034e20, MALFORMED",
        "170303000100, MALFORMED",
        "160303000402ffffff, MALFORMED",
    })
    void saysWhatIsWrong(String hex, Reason reason) {
        assertThatThrownBy(() -> read(hex))
                .isInstanceOfSatisfying(
                        NetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void readsTheSuitesOfSsl2() throws IOException {
        String body = "040001000200000006001001008007 00c0".replace(" ", "") + "00".repeat(16);
        String message = "80" + String.format("%02x", body.length() / 2) + body;
        assertThat(Ssl2Hello.ofAll().read(stream(message)))
                .isEqualTo(new Reply.Accepted(TlsVersion.SSL_2, List.of(0x010080, 0x0700C0), null));
        assertThat(Ssl2Hello.ofAll().read(stream("80030000 01".replace(" ", ""))))
                .isEqualTo(new Reply.Alert(40));
        assertThat(Ssl2Hello.ofAll().read(stream("15030100020246"))).isEqualTo(new Reply.Alert(70));
    }

    /** Longer hellos have been dropped, and some old boxes hang between 256 and 511 bytes. */
    @ParameterizedTest
    @EnumSource(
            value = TlsVersion.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SSL_2"})
    void keepsHellosOfAHarmlessLength(TlsVersion version) {
        for (List<CipherSuite> chunk : CipherSuites.chunks(version)) {
            int length = Hello.of(version, chunk, "social.example").bytes(new Random(1)).length - 5;
            assertThat(length)
                    .satisfiesAnyOf(
                            one -> assertThat(one).isLessThan(256),
                            one -> assertThat(one).isBetween(512, 600));
        }
    }

    @Test
    void knowsEachSuiteOnce() {
        assertThat(CipherSuites.all()).extracting(CipherSuite::value).doesNotHaveDuplicates();
        assertThat(CipherSuites.all()).extracting(CipherSuite::name).doesNotHaveDuplicates();
        assertThat(CipherSuites.all()).hasSizeGreaterThan(360);
    }

    private static String record(String hex) {
        return "160303" + String.format("%04x", hex.length() / 2) + hex;
    }

    private static Reply read(String hex) throws IOException {
        return ServerReply.read(stream(hex));
    }

    private static ByteArrayInputStream stream(String hex) {
        return new ByteArrayInputStream(HexFormat.of().parseHex(hex));
    }
}
