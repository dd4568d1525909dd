package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.NetException;

/**
 * The ServerHello (RFC 8446 §4.1.3). A HelloRetryRequest is one too: the server takes the version
 * and the suite, and asks for another key.
 */
record ServerHello(TlsVersion version, int suite) {
    static final int TYPE = 2;

    private static final int SUPPORTED_VERSIONS = 43;

    /**
     * Reads the body of the message.
     *
     * @throws NetException with {@link Reason#MALFORMED}
     */
    static ServerHello parse(byte[] body) throws NetException {
        Cursor cursor = new Cursor(body);
        int number = cursor.u16();
        cursor.take(32);
        cursor.vector8();
        int suite = cursor.u16();
        cursor.u8();
        if (cursor.left() > 0) {
            number = selected(new Cursor(cursor.vector16()), number);
        }
        TlsVersion version = Versions.of(number);
        if (version == null || version == TlsVersion.SSL_2) {
            throw new NetException(Reason.MALFORMED, "version " + number);
        }
        return new ServerHello(version, suite);
    }

    private static int selected(Cursor extensions, int legacy) throws NetException {
        int number = legacy;
        while (extensions.left() > 0) {
            int type = extensions.u16();
            byte[] content = extensions.vector16();
            if (type == SUPPORTED_VERSIONS) {
                number = new Cursor(content).u16();
            }
        }
        return number;
    }
}
