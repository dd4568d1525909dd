package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts.Family;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.probe.common.NetException;
import java.math.BigInteger;

/** The group in a ServerKeyExchange (RFC 5246 §7.4.3, RFC 8422 §5.4). */
final class KeyExchange {
    static final int TYPE = 12;

    private static final int NAMED_CURVE = 3;

    private KeyExchange() {}

    /** A prime of the server's own. */
    static Group prime(byte[] body) throws NetException {
        int bits = new BigInteger(1, new Cursor(body).vector16()).bitLength();
        return new Group(Family.FINITE_FIELD, "DH", bits);
    }

    /** A curve by its number; one that a server describes itself is nobody's. */
    static Group curve(byte[] body) throws NetException {
        Cursor cursor = new Cursor(body);
        if (cursor.u8() != NAMED_CURVE) {
            throw new NetException(Reason.MALFORMED, "a curve without a name");
        }
        return Curves.of(cursor.u16());
    }
}
