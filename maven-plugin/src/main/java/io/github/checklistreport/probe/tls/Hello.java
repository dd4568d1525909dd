package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A ClientHello of SSL 3.0 to TLS 1.3 (RFC 6101, RFC 5246, RFC 8446).
 *
 * @param versions oldest first; more than one only where TLS 1.3 is among them
 * @param host for SNI
 */
record Hello(List<TlsVersion> versions, List<CipherSuite> suites, String host) implements Question {
    private static final int HANDSHAKE = 22;
    private static final int CLIENT_HELLO = 1;

    /** Says that renegotiation is understood (RFC 5746), since some servers insist. */
    private static final int RENEGOTIATION_INFO_SCSV = 0x00FF;

    static Hello of(TlsVersion version, List<CipherSuite> suites, String host) {
        return new Hello(List.of(version), suites, host);
    }

    @Override
    public TlsVersion version() {
        return versions.get(versions.size() - 1);
    }

    @Override
    public Hello offering(List<CipherSuite> others) {
        return new Hello(versions, others, host);
    }

    @Override
    public byte[] bytes(RandomGenerator random) {
        Bytes body = body(random);
        Bytes message = new Bytes().u8(CLIENT_HELLO).u24(body.size()).raw(body.toArray());
        return new Bytes()
                .u8(HANDSHAKE)
                .u16(Math.min(Versions.number(version()), 0x0301))
                .vector16(message)
                .toArray();
    }

    @Override
    public Reply read(InputStream input) throws IOException {
        return ServerReply.read(input);
    }

    private Bytes body(RandomGenerator random) {
        Bytes numbers = new Bytes();
        suites.forEach(suite -> numbers.u16(suite.value()));
        boolean modern = version() == TlsVersion.TLS_1_3;
        if (!modern || versions.size() > 1) {
            numbers.u16(RENEGOTIATION_INFO_SCSV);
        }
        Bytes body =
                new Bytes()
                        .u16(Math.min(Versions.number(version()), 0x0303))
                        .random(32, random)
                        .vector8(new Bytes().random(modern ? 32 : 0, random))
                        .vector16(numbers)
                        .vector8(new Bytes().u8(0));
        return version() == TlsVersion.SSL_3 ? body : HelloExtensions.append(body, this, random);
    }
}
