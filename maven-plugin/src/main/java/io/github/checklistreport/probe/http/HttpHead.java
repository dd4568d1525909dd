package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpReply.Header;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The status line and the fields of a response (RFC 9112 §4 and §5), within 64 KiB and 200 fields.
 */
record HttpHead(int status, List<Header> headers) {
    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_FIELDS = 200;

    private static final int MAX_INTERIM = 5;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})( .*)?");
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    HttpHead {
        headers = List.copyOf(headers);
    }

    /** Reads on until a final response; those in between (1xx) are passed over. */
    static HttpHead read(InputStream input) throws IOException {
        Lines lines = new Lines(input);
        for (int i = 0; i <= MAX_INTERIM; i++) {
            HttpHead head = one(lines);
            if (head.status >= 200) {
                return head;
            }
        }
        throw new NetException(Reason.MALFORMED, "only interim responses");
    }

    private static HttpHead one(Lines lines) throws IOException {
        String first = lines.first();
        Matcher status = STATUS.matcher(first);
        if (!status.matches()) {
            throw new NetException(Reason.NOT_THE_PROTOCOL, first);
        }
        List<Header> headers = new ArrayList<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (headers.size() >= MAX_FIELDS) {
                throw new NetException(Reason.TOO_MUCH, "more than " + MAX_FIELDS + " fields");
            }
            headers.add(field(line));
        }
        return new HttpHead(Integer.parseInt(status.group(1)), headers);
    }

    private static Header field(String line) throws NetException {
        int colon = line.indexOf(':');
        if (colon < 0
                || !NAME.matcher(line.substring(0, colon)).matches()
                || line.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F)) {
            throw new NetException(Reason.MALFORMED, line);
        }
        return new Header(
                line.substring(0, colon).toLowerCase(Locale.ROOT),
                line.substring(colon + 1).strip());
    }

    /** Lines that end with a line feed, with or without a carriage return before it. */
    private static final class Lines {
        private static final int ENOUGH_TO_TELL = 5;

        private final InputStream input;
        private int bytes;

        Lines(InputStream input) {
            this.input = input;
        }

        /** The first line; gives up early on what does not begin like HTTP. */
        String first() throws IOException {
            byte[] start = input.readNBytes(ENOUGH_TO_TELL);
            String text = new String(start, StandardCharsets.ISO_8859_1);
            if (start.length == 0) {
                throw new NetException(Reason.RESET, "closed without an answer");
            }
            if (!"HTTP/".startsWith(text)) {
                throw new NetException(Reason.NOT_THE_PROTOCOL, text);
            }
            return text + next();
        }

        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = one(); c != '\n'; c = one()) {
                line.write(c);
            }
            String text = line.toString(StandardCharsets.ISO_8859_1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }

        private int one() throws IOException {
            int c = input.read();
            if (c < 0) {
                throw new NetException(Reason.RESET, "closed within the header");
            }
            if (++bytes > MAX_BYTES) {
                throw new NetException(Reason.TOO_MUCH, "a header of more than 64 KiB");
            }
            return c;
        }
    }
}
