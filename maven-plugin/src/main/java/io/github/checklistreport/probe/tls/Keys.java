package io.github.checklistreport.probe.tls;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sizes of keys, and hashes in signatures. */
final class Keys {
    private static final int MIN_RSA = 2048;
    private static final int MIN_CURVE = 256;
    private static final Pattern BROKEN_HASH = Pattern.compile("(?i)^(MD2|MD5|SHA-?1)with.*");

    private Keys() {}

    /** {@code RSA}, {@code EC}, {@code Ed25519} and so on. */
    static String type(X509Certificate certificate) {
        return certificate.getPublicKey().getAlgorithm();
    }

    /** The size of a key; 0 where it has none of its own. */
    static int bits(X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength();
        }
        if (key instanceof ECPublicKey curve) {
            return curve.getParams().getCurve().getField().getFieldSize();
        }
        return key instanceof DSAPublicKey dsa && dsa.getParams() != null
                ? dsa.getParams().getP().bitLength()
                : 0;
    }

    /**
     * By the baseline requirements of certificate authorities, which know no DSA any more. A key
     * whose size Java cannot tell is not called weak.
     */
    static boolean isWeak(X509Certificate certificate) {
        int bits = bits(certificate);
        return switch (type(certificate).toUpperCase(Locale.ROOT)) {
            case "RSA", "RSASSA-PSS" -> bits > 0 && bits < MIN_RSA;
            case "EC" -> bits > 0 && bits < MIN_CURVE;
            case "DSA" -> true;
            default -> false;
        };
    }

    static boolean isWeaklySigned(X509Certificate certificate) {
        return BROKEN_HASH.matcher(certificate.getSigAlgName()).matches();
    }
}
