package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.DkimFacts.State;
import io.github.checklistreport.probe.common.RemoteText;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A DKIM key record (RFC 6376 §3.6.1, RFC 8463).
 *
 * @param type such as {@code rsa} or {@code ed25519}; empty where there is no key
 * @param bits of the key; 0 where there is none, or for a type that is not known
 */
record DkimKey(State state, String type, int bits) {
    private static final int ED25519_BYTES = 32;
    private static final int ED25519_BITS = 256;

    /** An RSA key of 16384 bits; no receiver takes a larger one. */
    private static final int MAX_BYTES = 2200;

    private static final DkimKey MALFORMED = new DkimKey(State.MALFORMED, "", 0);

    /** Reads the text of a TXT record, whatever it holds. */
    static DkimKey parse(String text) {
        Optional<Map<String, String>> tags = Tags.strict(text);
        return tags.isEmpty() ? MALFORMED : read(tags.get());
    }

    private static DkimKey read(Map<String, String> tags) {
        String version = tags.get("v");
        String key = tags.get("p");
        boolean first = version == null || tags.keySet().iterator().next().equals("v");
        if (key == null || !first || (version != null && !version.equals("DKIM1"))) {
            return MALFORMED;
        }
        String type = tags.getOrDefault("k", "rsa").toLowerCase(Locale.ROOT);
        String data = key.replaceAll("\\s", "");
        if (data.isEmpty()) {
            return new DkimKey(State.REVOKED, "", 0);
        }
        OptionalInt bits = bits(type, data);
        return bits.isEmpty()
                ? MALFORMED
                : new DkimKey(State.KEY, RemoteText.clean(type), bits.getAsInt());
    }

    private static OptionalInt bits(String type, String data) {
        try {
            byte[] bytes = Base64.getDecoder().decode(data);
            return switch (type) {
                case "rsa" ->
                        bytes.length > MAX_BYTES ? OptionalInt.empty() : OptionalInt.of(rsa(bytes));
                case "ed25519" ->
                        bytes.length == ED25519_BYTES
                                ? OptionalInt.of(ED25519_BITS)
                                : OptionalInt.empty();
                default -> OptionalInt.of(0); // a type that this tool does not know
            };
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return OptionalInt.empty();
        }
    }

    private static int rsa(byte[] info) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(info))
                        instanceof RSAPublicKey key
                ? key.getModulus().bitLength()
                : 0;
    }
}
