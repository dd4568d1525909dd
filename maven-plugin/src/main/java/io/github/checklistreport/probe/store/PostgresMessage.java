package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.evidence.PostgresFacts.Reply;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.RemoteText;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The few messages of PostgreSQL's protocol 3.0 that are ever sent or read. See <a
 * href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message Formats</a>.
 */
final class PostgresMessage {
    private static final int SSL_CODE = 80_877_103;
    private static final int VERSION_3_0 = 196_608;

    /** An honest first answer has some hundred bytes. */
    private static final int MAX_LENGTH = 16 * 1024;

    private static final int LENGTH_OF_LENGTH = 4;

    private PostgresMessage() {}

    static byte[] sslRequest() {
        return ByteBuffer.allocate(8).putInt(8).putInt(SSL_CODE).array();
    }

    static byte[] startup(String user, String database) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String text : new String[] {"user", user, "database", database}) {
            body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
            body.write(0);
        }
        body.write(0);
        int length = 2 * LENGTH_OF_LENGTH + body.size();
        return ByteBuffer.allocate(length)
                .putInt(length)
                .putInt(VERSION_3_0)
                .put(body.toByteArray())
                .array();
    }

    static byte[] terminate() {
        return ByteBuffer.allocate(5).put((byte) 'X').putInt(LENGTH_OF_LENGTH).array();
    }

    /**
     * What the first message after the start-up message means.
     *
     * @throws NetException where it is no such message, or says that the server has trouble
     */
    static Reply read(InputStream input) throws IOException {
        int type = input.read();
        if (type < 0) {
            throw new NetException(Reason.RESET, null);
        }
        if (type != 'R' && type != 'E') {
            throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        }
        ByteBuffer body = body(new DataInputStream(input));
        return type == 'R' ? authentication(body) : error(body);
    }

    private static ByteBuffer body(DataInputStream data) throws IOException {
        try {
            int length = data.readInt();
            if (length < 2 * LENGTH_OF_LENGTH) {
                throw new NetException(Reason.MALFORMED, "length " + length);
            }
            if (length > MAX_LENGTH) {
                throw new NetException(Reason.TOO_MUCH, "length " + length);
            }
            byte[] body = new byte[length - LENGTH_OF_LENGTH];
            data.readFully(body);
            return ByteBuffer.wrap(body);
        } catch (EOFException e) {
            throw new NetException(Reason.RESET, "closed within a message", e);
        }
    }

    private static Reply authentication(ByteBuffer body) {
        return switch (body.getInt()) {
            case 0 -> Reply.TRUST;
            case 3 -> Reply.CLEARTEXT;
            case 5 -> Reply.MD5;
            case 10 -> rest(body).contains("SCRAM-") ? Reply.SCRAM : Reply.OTHER_METHOD;
            default -> Reply.OTHER_METHOD;
        };
    }

    private static Reply error(ByteBuffer body) throws NetException {
        String fields = rest(body);
        Optional<String> code =
                fields.lines()
                        .filter(field -> field.startsWith("C"))
                        .map(field -> field.substring(1))
                        .findFirst();
        if (code.isEmpty()) {
            throw new NetException(Reason.MALFORMED, "an error without a code");
        }
        if (code.get().startsWith("28")) {
            return Reply.REJECTED;
        }
        throw new NetException(Reason.SERVER_ERROR, RemoteText.clean(code.get()));
    }

    /** Strings end with a zero byte; each becomes a line. */
    private static String rest(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace('\n', ' ')
                .replace('\0', '\n');
    }
}
