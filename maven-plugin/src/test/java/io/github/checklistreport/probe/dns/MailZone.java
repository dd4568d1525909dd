package io.github.checklistreport.probe.dns;

import io.github.checklistreport.lab.DnsZone;
import io.github.checklistreport.lab.DnsZone.Signing;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A zone with records of every kind, right and wrong, each at a name of its own. */
final class MailZone {
    private static final String RECORDS =
            """
            host IN A 127.0.0.1
            host IN AAAA ::1
            ok IN TXT "v=spf1 ip4:192.0.2.1 ip6:2001:db8::/32 " "include:inc.m.example -all"
            inc IN TXT "v=spf1 a:host.m.example mx:m.example ~all"
            plus IN TXT "v=spf1 +all"
            neutral IN TXT "v=spf1 a:host.m.example ?all"
            two IN TXT "v=spf1 -all"
            two IN TXT "v=spf1 ~all"
            loop IN TXT "v=spf1 include:loop2.m.example -all"
            loop2 IN TXT "v=spf1 include:loop.m.example -all"
            many IN TXT "v=spf1 include:many2.m.example a:host.m.example -all"
            many2 IN TXT "v=spf1 a:host.m.example a:host.m.example a:host.m.example a:host.m.example a:host.m.example mx:m.example mx:m.example mx:m.example ptr exists:%{i}.m.example -all"
            void IN TXT "v=spf1 a:v1.m.example mx:v2.m.example exists:v3.m.example -all"
            syntax IN TXT "v=spf1 a:host.m.example al -all"
            redirect IN TXT "v=spf1 redirect=ok.m.example"
            dangling IN TXT "v=spf1 include:nothing.m.example -all"
            failing IN TXT "v=spf1 include:bogus.example -all"
            @ IN MX 20 mx2.m.example.
            @ IN MX 10 mx1.m.example.
            nomail IN MX 0 .
            _dmarc IN TXT "v=DMARC1; p=reject; sp=quarantine; rua=mailto:boss@m.example"
            _dmarc.none IN TXT "v=DMARC1;p=none"
            _dmarc.two IN TXT "v=DMARC1; p=reject"
            _dmarc.two IN TXT "v=DMARC1; p=none"
            _dmarc.bad IN TXT "v=DMARC1; p=refuse"
            _dmarc.test IN TXT "v=DMARC1; p=reject; t=y"
            _dmarc.suffix IN TXT "v=DMARC1; p=none; psd=y"
            _dmarc.org.suffix IN TXT "v=DMARC1; p=reject"
            _mta-sts IN TXT "v=STSv1; id=20261125"
            _mta-sts.two IN TXT "v=STSv1; id=1"
            _mta-sts.two IN TXT "v=STSv1; id=2"
            _mta-sts.bad IN TXT "v=STSv1; id="
            _smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:boss@m.example"
            revoked._domainkey IN TXT "v=DKIM1; p="
            broken._domainkey IN TXT "v=DKIM1; p=AAAA"
            alias._domainkey IN CNAME good._domainkey.m.example.
            """;

    private MailZone() {}

    static DnsZone zone(String... more) {
        return new DnsZone(
                "m.example",
                Signing.UNSIGNED,
                Stream.of(RECORDS.lines(), keys().stream(), Arrays.stream(more))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static List<String> keys() {
        return List.of(
                "good._domainkey IN TXT " + txt("v=DKIM1; k=rsa; p=" + rsa(2048)),
                "short._domainkey IN TXT " + txt("p=" + rsa(1024)),
                "ed._domainkey IN TXT " + txt("v=DKIM1; k=ed25519; p=" + ed25519()));
    }

    /** Strings of a TXT record hold at most 255 bytes. */
    private static String txt(String text) {
        return Stream.of(text.split("(?<=\\G.{200})"))
                .map(part -> "\"" + part + "\"")
                .collect(Collectors.joining(" "));
    }

    static String rsa(int bits) {
        return Base64.getEncoder().encodeToString(key("RSA", bits));
    }

    private static String ed25519() {
        byte[] info = key("Ed25519", 255);
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(info, info.length - 32, info.length));
    }

    private static byte[] key(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair().getPublic().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
