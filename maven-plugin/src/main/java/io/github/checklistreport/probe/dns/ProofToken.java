package io.github.checklistreport.probe.dns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The token by which an admin shows control of a domain.
 *
 * <p>It is the same in every run and on every machine, so that it is published once. It is not a
 * secret: anybody can work it out, but only who controls the domain can publish it there. The price
 * is that a published token lets everybody's copy of this tool observe the domain. That is taken on
 * purpose. The proof keeps an admin from observing somebody else's server by mistake, such as by a
 * wrong letter in a domain; it cannot keep out a person of ill will, who would change the tool, or
 * use another. A secret would have to be kept in a file that most admins publish with their
 * answers. Who wants the door closed again takes the token away after the run.
 */
public record ProofToken(String text) {
    private static final String PREFIX = "checklist-report-proof=";
    private static final int HEX_DIGITS = 32;

    /** The token of {@code domain}: a prefix and half of a SHA-256 in hex. */
    public static ProofToken of(String domain) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    ("checklist-report proof 1\n" + domain)
                                            .getBytes(StandardCharsets.UTF_8));
            return new ProofToken(PREFIX + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether one of the lines of {@code published} is this token. */
    boolean isIn(String published) {
        return published.lines().map(String::strip).anyMatch(text::equals);
    }
}
