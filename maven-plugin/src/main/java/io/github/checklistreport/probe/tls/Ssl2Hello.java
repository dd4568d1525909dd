package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The CLIENT-HELLO of SSL 2.0, which RFC 6176 prohibits. */
record Ssl2Hello(List<CipherSuite> suites) implements Question {
    private static final int TWO_BYTE_HEADER = 0x80;
    private static final int ERROR = 0;
    private static final int CLIENT_HELLO = 1;
    private static final int SERVER_HELLO = 4;
    private static final int CHALLENGE = 16;

    static Ssl2Hello ofAll() {
        return new Ssl2Hello(CipherSuites.of(TlsVersion.SSL_2));
    }

    @Override
    public TlsVersion version() {
        return TlsVersion.SSL_2;
    }

    @Override
    public Ssl2Hello offering(List<CipherSuite> others) {
        return new Ssl2Hello(others);
    }

    @Override
    public byte[] bytes(RandomGenerator random) {
        Bytes message =
                new Bytes()
                        .u8(CLIENT_HELLO)
                        .u16(Versions.number(TlsVersion.SSL_2))
                        .u16(3 * suites.size())
                        .u16(0)
                        .u16(CHALLENGE);
        suites.forEach(suite -> message.u24(suite.value()));
        message.random(CHALLENGE, random);
        return new Bytes()
                .u16(TWO_BYTE_HEADER << 8 | message.size())
                .raw(message.toArray())
                .toArray();
    }

    /** A server of SSL 2.0 answers in its own records, any other by an alert or not at all. */
    @Override
    public Reply read(InputStream input) throws IOException {
        byte[] start = input.readNBytes(3);
        if (start.length == 0) {
            return new Reply.Closed();
        }
        boolean own = start.length == 3 && (start[0] & TWO_BYTE_HEADER) != 0;
        if (!own) {
            return ServerReply.read(
                    new SequenceInputStream(new ByteArrayInputStream(start), input));
        }
        int length = (start[0] & 0x7F) << 8 | start[1] & 0xFF;
        return switch (start[2]) {
            case ERROR -> new Reply.Alert(40);
            case SERVER_HELLO -> accepted(input.readNBytes(Math.max(0, length - 1)));
            default -> throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        };
    }

    private static Reply accepted(byte[] body) throws NetException {
        Cursor cursor = new Cursor(body);
        cursor.take(2);
        int version = cursor.u16();
        int certificate = cursor.u16();
        int specs = cursor.u16();
        cursor.u16();
        cursor.take(certificate);
        if (version != Versions.number(TlsVersion.SSL_2)) {
            throw new NetException(Reason.MALFORMED, "version " + version);
        }
        Cursor list = new Cursor(cursor.take(specs));
        List<Integer> suites = new ArrayList<>();
        while (list.left() >= 3) {
            suites.add(list.u24());
        }
        return new Reply.Accepted(TlsVersion.SSL_2, suites, null);
    }
}
