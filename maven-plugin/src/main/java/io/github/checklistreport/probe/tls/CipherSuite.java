package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;

/**
 * A cipher suite.
 *
 * @param value its number, of two bytes; of three in SSL 2.0
 * @param name as IANA has it
 * @param since the first version that has it
 * @param weakness what it lacks, such as {@code RC4}; {@code -} where nothing is known
 */
record CipherSuite(int value, String name, TlsVersion since, String weakness) {
    boolean isOf(TlsVersion version) {
        return switch (since) {
            case SSL_2, TLS_1_3 -> version == since;
            default -> version != TlsVersion.TLS_1_3 && since.compareTo(version) <= 0;
        };
    }

    boolean isWeak() {
        return !"-".equals(weakness);
    }

    /** Whether the server tells the group of the key exchange in a message of its own. */
    boolean tellsGroup() {
        return tellsPrime() || tellsCurve();
    }

    /** Whether that group is a prime (RFC 5246 §7.4.3). */
    boolean tellsPrime() {
        return name.startsWith("TLS_DHE_RSA_")
                || name.startsWith("TLS_DHE_DSS_")
                || name.startsWith("TLS_DH_anon_");
    }

    private boolean tellsCurve() {
        return name.startsWith("TLS_ECDHE_RSA_")
                || name.startsWith("TLS_ECDHE_ECDSA_")
                || name.startsWith("TLS_ECDH_anon_");
    }
}
