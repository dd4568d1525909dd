package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The Certificate message up to TLS 1.2 (RFC 5246 §7.4.2). */
final class CertificateMessage {
    static final int TYPE = 11;

    /** More is no chain. */
    static final int MAX_CERTIFICATES = 10;

    private CertificateMessage() {}

    /**
     * The certificates in the body of the message, in the order sent, the first {@value
     * #MAX_CERTIFICATES} of them.
     *
     * @throws NetException with {@link Reason#MALFORMED}
     */
    static List<X509Certificate> parse(byte[] body) throws NetException {
        Cursor list = new Cursor(new Cursor(body).vector24());
        List<X509Certificate> chain = new ArrayList<>();
        while (list.left() > 0 && chain.size() < MAX_CERTIFICATES) {
            chain.add(certificate(list.vector24()));
        }
        return chain;
    }

    private static X509Certificate certificate(byte[] der) throws NetException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new NetException(Reason.MALFORMED, "not a certificate", e);
        }
    }
}
