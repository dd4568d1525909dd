package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;
import org.jspecify.annotations.Nullable;

/** The numbers that versions have on the wire. */
final class Versions {
    private Versions() {}

    static int number(TlsVersion version) {
        return switch (version) {
            case SSL_2 -> 0x0002;
            case SSL_3 -> 0x0300;
            case TLS_1_0 -> 0x0301;
            case TLS_1_1 -> 0x0302;
            case TLS_1_2 -> 0x0303;
            case TLS_1_3 -> 0x0304;
        };
    }

    /** The version of that number; null where there is none. */
    static @Nullable TlsVersion of(int number) {
        for (TlsVersion version : TlsVersion.values()) {
            if (number(version) == number) {
                return version;
            }
        }
        return null;
    }
}
