package io.github.checklistreport.publish.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The 256 bits that a link carries: who has them reads the sealed pages. */
public final class SealKey {
    private static final int LENGTH = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final byte[] bytes;

    private SealKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A new key.
     *
     * @param random fit for keys
     */
    public static SealKey random(RandomGenerator random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new SealKey(bytes);
    }

    /** The key that {@link #text} wrote, with blanks around it; empty for anything else. */
    public static Optional<SealKey> parse(String text) {
        String key = text.strip();
        return TEXT.matcher(key).matches()
                ? Optional.of(new SealKey(Base64.getUrlDecoder().decode(key)))
                : Optional.empty();
    }

    /** As links carry it: base64url without padding (RFC 4648, section 5), 43 characters. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A key for one purpose alone: the first block of HKDF-Expand with SHA-256 (RFC 5869, section
     * 2.3). The key is uniformly random, so that there is nothing to extract (section 3.3).
     */
    byte[] derive(String purpose) {
        return hmac(bytes, purpose.getBytes(StandardCharsets.US_ASCII), new byte[] {1});
    }

    /** HMAC-SHA-256 (RFC 2104) of {@code parts}, one after the other. */
    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
