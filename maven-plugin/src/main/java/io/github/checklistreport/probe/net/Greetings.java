package io.github.checklistreport.probe.net;

import io.github.checklistreport.model.evidence.Greeting;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Names a service by the first bytes that it sends unasked. */
final class Greetings {
    /** Enough for a first line. */
    static final int MAX_BYTES = 256;

    /** Ports whose services speak first; the others are not waited for. */
    private static final Set<Integer> TALKATIVE = Set.of(21, 22, 25, 110, 143, 587, 3306);

    private static final int FTP_PORT = 21;
    private static final int MYSQL_PROTOCOL = 10;

    private Greetings() {}

    static boolean expectedOn(int port) {
        return TALKATIVE.contains(port);
    }

    /** Who says {@code bytes} on {@code port}; empty where that cannot be told. */
    static Optional<Greeting> of(int port, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("SSH-")) {
            return Optional.of(Greeting.SSH);
        }
        if (text.startsWith("220 ") || text.startsWith("220-")) {
            return Optional.of(port == FTP_PORT ? Greeting.FTP : Greeting.SMTP);
        }
        if (text.startsWith("+OK")) {
            return Optional.of(Greeting.POP3);
        }
        if (text.startsWith("* OK")) {
            return Optional.of(Greeting.IMAP);
        }
        return isMysql(bytes) ? Optional.of(Greeting.MYSQL) : Optional.empty();
    }

    /** A packet of a believable length, numbered 0, of the protocol's version 10. */
    private static boolean isMysql(byte[] bytes) {
        return bytes.length > 5
                && bytes[1] == 0
                && bytes[2] == 0
                && bytes[3] == 0
                && bytes[4] == MYSQL_PROTOCOL;
    }
}
