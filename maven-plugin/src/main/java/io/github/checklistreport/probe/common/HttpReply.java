package io.github.checklistreport.probe.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTTP response.
 *
 * @param url the address that it came from
 * @param body cut at the limit
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record HttpReply(String url, int status, List<Header> headers, byte[] body) {
    /** A header field; its name is in small letters. */
    public record Header(String name, String value) {}

    public HttpReply {
        headers = List.copyOf(headers);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All values of a header, in order. */
    public List<String> headers(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return headers.stream()
                .filter(header -> header.name().equals(wanted))
                .map(Header::value)
                .toList();
    }
}
