package io.github.checklistreport.probe.tls;

import java.security.cert.X509Certificate;
import java.util.List;

/** The certificates that a server sent, its own first, and whether an OCSP answer came along. */
record SentChain(List<X509Certificate> certificates, Staple staple) {
    /** Whether the server stapled an OCSP answer to its certificate (RFC 6066 §8). */
    enum Staple {
        SENT,
        MISSING,
        /** It was not asked for. */
        UNKNOWN
    }

    SentChain {
        certificates = List.copyOf(certificates);
    }

    X509Certificate leaf() {
        return certificates.get(0);
    }
}
