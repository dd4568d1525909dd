package io.github.checklistreport.publish.seal;

import io.github.checklistreport.model.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes encrypted files of pages: one a page, and one that lists them.
 *
 * <p>A file is nonce (12 bytes), ciphertext, tag (16 bytes) of AES-256-GCM (NIST SP 800-38D). Its
 * associated data is {@value #FORMAT}, a line feed and the file's name, so that no file passes for
 * another or for one of another format. What is encrypted is the page's length (4 bytes, big
 * endian), the page, and zeros up to a multiple of {@value #STEP} bytes, so that its length tells
 * little. A file's name is taken from an HMAC of the page's path and tells nothing without the key.
 *
 * <p>The nonce is taken from an HMAC of the file's name and what it holds, as in synthetic
 * initialization vectors (RFC 5297, RFC 8452). So a page that has not changed keeps its bytes, from
 * build to build; a page that has changed gets a fresh nonce; none is used for two contents. The
 * one consequence: who compares two builds sees which files changed. Two of q contents ever sealed
 * with one key share a nonce with a probability below q²/2⁹⁷: 2⁻³³ for 2³² of them.
 */
public final class Sealer {
    /** Says which format it is, and is bound into every file. */
    static final String FORMAT = "checklist-report-sealed/1";

    /** The name of the file that lists the others: a line each, of the page's path and the name. */
    static final String CONTENTS = "contents";

    static final int STEP = 1 << 14;

    private static final String FOLDER = "sealed/";
    private static final String ENDING = ".bin";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME = 16;

    private final SecretKeySpec cipherKey;
    private final byte[] nonceKey;
    private final byte[] nameKey;

    public Sealer(SealKey key) {
        cipherKey = new SecretKeySpec(key.derive(FORMAT + " cipher"), "AES");
        nonceKey = key.derive(FORMAT + " nonce");
        nameKey = key.derive(FORMAT + " name");
    }

    /**
     * The encrypted files, in an order that tells nothing.
     *
     * @param pages the first is the one that a link without a page opens
     */
    public List<Page> seal(List<Page> pages) {
        List<String> lines = new ArrayList<>();
        pages.forEach(page -> lines.add(page.path() + " " + name(page.path()) + "\n"));
        byte[] contents = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                        Stream.of(file(CONTENTS, contents)),
                        pages.parallelStream()
                                .map(page -> file(name(page.path()), page.content()))
                                .sorted((one, other) -> one.path().compareTo(other.path())))
                .toList();
    }

    private Page file(String name, byte[] content) {
        byte[] padded = padded(content);
        byte[] bound = name.getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = Arrays.copyOf(SealKey.hmac(nonceKey, bound, new byte[] {0}, padded), NONCE);
        byte[] sealed = encrypt(nonce, (FORMAT + "\n" + name), padded);
        return new Page(FOLDER + name + ENDING, sealed);
    }

    private byte[] encrypt(byte[] nonce, String bound, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.US_ASCII));
            byte[] encrypted = cipher.doFinal(content);
            return ByteBuffer.allocate(NONCE + encrypted.length).put(nonce).put(encrypted).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }

    private static byte[] padded(byte[] content) {
        int length = Integer.BYTES + content.length;
        return ByteBuffer.allocate((length + STEP - 1) / STEP * STEP)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private String name(String path) {
        byte[] mac = SealKey.hmac(nameKey, path.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, NAME);
    }
}
