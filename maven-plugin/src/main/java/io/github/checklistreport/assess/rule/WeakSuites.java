package io.github.checklistreport.assess.rule;

import java.util.regex.Pattern;

/**
 * Cipher suites that protect nobody any more, by their IANA names: without encryption, without a
 * certificate, weakened for export, or with RC4, DES, 3DES or RC2 (RFC 9325 §4.1, RFC 7465).
 */
final class WeakSuites {
    private static final Pattern WEAK =
            Pattern.compile(
                    ".*(_NULL|anon|EXPORT|RC4|RC2|DES).*|TLS_SHA(256_SHA256|384_SHA384)|SSL_CK_.*");

    private WeakSuites() {}

    static boolean contain(String name) {
        return WEAK.matcher(name).matches();
    }
}
