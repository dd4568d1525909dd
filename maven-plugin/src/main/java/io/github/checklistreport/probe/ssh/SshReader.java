package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.RemoteText;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what an SSH server says in the clear (RFC 4253, 4.2, 6 and 7.1). */
final class SshReader {
    /** A server may say something before it names itself. */
    private static final int MAX_LINES = 50;

    private static final int MAX_LINE = 8 * 1024;

    /** What every implementation has to take (RFC 4253, 6.1). */
    private static final int MAX_PACKET = 35_000;

    private static final int MIN_PACKET = 5;
    private static final int MAX_PACKETS_BEFORE = 8;

    private static final int DISCONNECT = 1;
    private static final int IGNORE = 2;
    private static final int DEBUG = 4;

    /** OpenSSH says so, and hangs up, where it has too many logins under way or a grudge. */
    private static final Pattern COME_BACK_LATER =
            Pattern.compile("exceeded maxstartups|not allowed at this time");

    private final DataInputStream input;

    SshReader(InputStream input) {
        this.input = new DataInputStream(input);
    }

    /**
     * The line that a server names itself by, such as {@code SSH-2.0-OpenSSH_9.2}.
     *
     * @throws NetException where there is none within the limits
     */
    String identification() throws IOException {
        String before = "";
        for (int i = 0; i < MAX_LINES; i++) {
            String line = line(before);
            if (line.startsWith("SSH-")) {
                return RemoteText.clean(line);
            }
            if (COME_BACK_LATER.matcher(line.toLowerCase(Locale.ROOT)).lookingAt()) {
                throw new NetException(Reason.RATE_LIMITED, RemoteText.clean(line));
            }
            before = line;
        }
        throw new NetException(Reason.TOO_MUCH, "more than " + MAX_LINES + " lines");
    }

    private String line(String before) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw ended(line.isEmpty() ? before : line.toString());
            }
            if (line.length() >= MAX_LINE) {
                throw new NetException(Reason.TOO_MUCH, "an endless line");
            }
            line.append((char) next);
        }
        return line.toString();
    }

    /** OpenSSH before 9.8 ends its complaint without a new line. */
    private static NetException ended(String last) {
        if (COME_BACK_LATER.matcher(last.toLowerCase(Locale.ROOT)).lookingAt()) {
            return new NetException(Reason.RATE_LIMITED, RemoteText.clean(last));
        }
        return last.isEmpty()
                ? new NetException(Reason.RESET, null)
                : new NetException(Reason.NOT_THE_PROTOCOL, RemoteText.clean(last));
    }

    /**
     * The algorithms that the server offers, from the first packets after its name.
     *
     * @throws NetException where they do not come, or break their format
     */
    KexInit kexInit() throws IOException {
        for (int i = 0; i < MAX_PACKETS_BEFORE; i++) {
            byte[] payload = payload();
            switch (payload[0]) {
                case KexInit.MESSAGE -> {
                    return KexInit.parse(Arrays.copyOfRange(payload, 1, payload.length));
                }
                case DISCONNECT -> throw new NetException(Reason.RESET, "disconnected");
                case IGNORE, DEBUG -> {}
                default ->
                        throw new NetException(Reason.MALFORMED, "message " + (payload[0] & 0xFF));
            }
        }
        throw new NetException(Reason.TOO_MUCH, "no KEXINIT");
    }

    /** A packet without its padding; at least one byte. */
    private byte[] payload() throws IOException {
        try {
            int length = input.readInt();
            if (length < MIN_PACKET || length > MAX_PACKET) {
                throw new NetException(Reason.MALFORMED, "a packet of " + length + " bytes");
            }
            int padding = input.readUnsignedByte();
            if (padding > length - 2) {
                throw new NetException(Reason.MALFORMED, "padding of " + padding + " bytes");
            }
            byte[] payload = new byte[length - 1 - padding];
            input.readFully(payload);
            input.skipNBytes(padding);
            return payload;
        } catch (EOFException e) {
            throw new NetException(Reason.RESET, "closed within a packet", e);
        }
    }
}
