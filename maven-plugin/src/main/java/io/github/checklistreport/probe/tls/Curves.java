package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsFacts.Family;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import java.util.List;

/** Elliptic curves by the numbers of IANA's registry "TLS Supported Groups". */
final class Curves {
    /** Numbers 1 to 30, in order. */
    private static final List<String> NAMES =
            List.of(
                    "sect163k1",
                    "sect163r1",
                    "sect163r2",
                    "sect193r1",
                    "sect193r2",
                    "sect233k1",
                    "sect233r1",
                    "sect239k1",
                    "sect283k1",
                    "sect283r1",
                    "sect409k1",
                    "sect409r1",
                    "sect571k1",
                    "sect571r1",
                    "secp160k1",
                    "secp160r1",
                    "secp160r2",
                    "secp192k1",
                    "secp192r1",
                    "secp224k1",
                    "secp224r1",
                    "secp256k1",
                    "secp256r1",
                    "secp384r1",
                    "secp521r1",
                    "brainpoolP256r1",
                    "brainpoolP384r1",
                    "brainpoolP512r1",
                    "x25519",
                    "x448");

    private Curves() {}

    static Group of(int number) {
        if (number < 1 || number > NAMES.size()) {
            return new Group(Family.ELLIPTIC_CURVE, String.format("0x%04X", number), 0);
        }
        String name = NAMES.get(number - 1);
        return new Group(Family.ELLIPTIC_CURVE, name, bits(name));
    }

    private static int bits(String name) {
        return switch (name) {
            case "x25519" -> 255;
            case "x448" -> 448;
            default -> Integer.parseInt(name.replaceAll("^[a-zA-Z]+(\\d+).*$", "$1"));
        };
    }
}
