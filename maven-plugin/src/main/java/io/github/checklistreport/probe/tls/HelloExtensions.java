package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** What a ClientHello adds to its list of suites (RFC 8446 §4.2). */
final class HelloExtensions {
    private static final int SERVER_NAME = 0;
    private static final int SUPPORTED_GROUPS = 10;
    private static final int POINT_FORMATS = 11;
    private static final int SIGNATURE_ALGORITHMS = 13;
    private static final int PADDING = 21;
    private static final int EXTENDED_MASTER_SECRET = 23;
    private static final int SUPPORTED_VERSIONS = 43;
    private static final int PSK_MODES = 45;
    private static final int KEY_SHARE = 51;

    private static final int X25519 = 29;

    /** Strong curves first; the small ones show whether a server takes them before others. */
    private static final int[] CURVES = {
        X25519, 23, 24, 25, 30, 26, 27, 28, 22, 14, 13, 12, 11, 10, 9, 21, 20, 19, 18, 17, 16, 8, 7,
        6, 5, 4, 3, 2, 1, 15
    };

    /** Finite fields and hybrids: a server that has nothing else asks for them by a retry. */
    private static final int[] GROUPS_OF_TLS_1_3 = {
        X25519, 23, 24, 25, 30, 256, 257, 258, 0x11EC, 0x11EB, 0x11ED, 31, 32, 33, 41
    };

    private static final int[] SIGNATURES = {
        0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080A, 0x080B,
        0x0401, 0x0501, 0x0601, 0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0502, 0x0602, 0x0302,
        0x0202, 0x081A, 0x081B, 0x081C, 0x0708, 0x0101
    };

    /** Some old load balancers hang on hellos longer than 255 and shorter than this (RFC 7685). */
    private static final int SAFE_LENGTH = 512;

    private static final int HANDSHAKE_HEADER = 4;

    private HelloExtensions() {}

    /** {@code body} with the extensions that go with {@code hello}. */
    static Bytes append(Bytes body, Hello hello, RandomGenerator random) {
        Bytes all = new Bytes();
        extension(all, SERVER_NAME, serverName(hello.host()));
        boolean modern = hello.version() == TlsVersion.TLS_1_3;
        boolean mixed = hello.versions().size() > 1;
        extension(
                all,
                SUPPORTED_GROUPS,
                new Bytes()
                        .vector16(new Bytes().u16s(modern && !mixed ? GROUPS_OF_TLS_1_3 : CURVES)));
        if (hello.version().compareTo(TlsVersion.TLS_1_2) >= 0) {
            extension(
                    all, SIGNATURE_ALGORITHMS, new Bytes().vector16(new Bytes().u16s(SIGNATURES)));
        }
        if (!modern || mixed) {
            extension(all, POINT_FORMATS, new Bytes().vector8(new Bytes().u8(0).u8(1).u8(2)));
            extension(all, EXTENDED_MASTER_SECRET, new Bytes());
        }
        if (modern) {
            appendModern(all, hello, random);
        }
        pad(all, body.size() + 2 + HANDSHAKE_HEADER);
        return body.vector16(all);
    }

    private static void appendModern(Bytes all, Hello hello, RandomGenerator random) {
        Bytes versions = new Bytes();
        for (int i = hello.versions().size() - 1; i >= 0; i--) {
            versions.u16(Versions.number(hello.versions().get(i)));
        }
        extension(all, SUPPORTED_VERSIONS, new Bytes().vector8(versions));
        extension(all, PSK_MODES, new Bytes().vector8(new Bytes().u8(1)));
        // any 32 bytes are a public key on this curve, and no key is ever agreed
        Bytes share = new Bytes().u16(X25519).vector16(new Bytes().random(32, random));
        extension(all, KEY_SHARE, new Bytes().vector16(share));
    }

    private static Bytes serverName(String host) {
        Bytes name =
                new Bytes()
                        .u8(0)
                        .vector16(new Bytes().raw(host.getBytes(StandardCharsets.US_ASCII)));
        return new Bytes().vector16(name);
    }

    private static void pad(Bytes all, int before) {
        int length = before + all.size();
        if (length > 0xFF && length < SAFE_LENGTH) {
            int zeros = Math.max(0, SAFE_LENGTH - length - 4);
            extension(all, PADDING, new Bytes().raw(new byte[zeros]));
        }
    }

    private static void extension(Bytes all, int type, Bytes content) {
        all.u16(type).vector16(content);
    }
}
