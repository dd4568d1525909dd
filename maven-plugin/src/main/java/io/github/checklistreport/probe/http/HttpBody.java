package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpReply.Header;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The content of a response (RFC 9112 §6), cut at 1 MiB before and after it is unpacked. */
final class HttpBody {
    static final int MAX_BYTES = 1024 * 1024;

    private static final int MAX_CHUNK_LINE = 256;
    private static final int MAX_SIZE_DIGITS = 7;

    private HttpBody() {}

    static byte[] read(HttpHead head, InputStream input) throws IOException {
        byte[] raw = raw(head, input);
        boolean packed =
                values(head, "content-encoding").stream()
                        .anyMatch(value -> value.equals("gzip") || value.equals("x-gzip"));
        return packed && raw.length > 0 ? unpack(raw) : raw;
    }

    private static byte[] raw(HttpHead head, InputStream input) throws IOException {
        if (head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        List<String> codings = values(head, "transfer-encoding");
        if (!codings.isEmpty()) {
            if (!codings.equals(List.of("chunked"))) {
                throw new NetException(Reason.MALFORMED, "transfer-encoding " + codings);
            }
            return chunks(input);
        }
        List<String> lengths = values(head, "content-length").stream().distinct().toList();
        return lengths.isEmpty() ? input.readNBytes(MAX_BYTES) : sized(lengths, input);
    }

    private static byte[] sized(List<String> lengths, InputStream input) throws IOException {
        String length = lengths.get(0);
        if (lengths.size() > 1 || !length.matches("[0-9]{1,18}")) {
            throw new NetException(Reason.MALFORMED, "content-length " + lengths);
        }
        int wanted = (int) Math.min(MAX_BYTES, Long.parseLong(length));
        byte[] body = input.readNBytes(wanted);
        if (body.length < wanted) {
            throw new NetException(Reason.RESET, "closed within the content");
        }
        return body;
    }

    private static byte[] chunks(InputStream input) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(input); size > 0; size = chunkSize(input)) {
            int wanted = Math.min(size, MAX_BYTES - body.size());
            byte[] chunk = input.readNBytes(wanted);
            body.write(chunk);
            if (chunk.length < wanted) {
                throw new NetException(Reason.RESET, "closed within a chunk");
            }
            if (body.size() == MAX_BYTES) {
                break;
            }
            if (!line(input).isEmpty()) {
                throw new NetException(Reason.MALFORMED, "a chunk longer than its size");
            }
        }
        return body.toByteArray();
    }

    /** Size in hex, then perhaps an extension, which nobody needs. */
    private static int chunkSize(InputStream input) throws IOException {
        String digits = line(input).split(";", 2)[0].strip();
        if (!digits.matches("0*[0-9a-fA-F]{1," + MAX_SIZE_DIGITS + "}")) {
            throw new NetException(Reason.MALFORMED, "chunk size " + digits);
        }
        return Integer.parseInt(digits, 16);
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                throw new NetException(Reason.RESET, "closed between chunks");
            }
            if (line.length() >= MAX_CHUNK_LINE) {
                throw new NetException(Reason.MALFORMED, "endless chunk size");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** Unpacks as far as {@link #MAX_BYTES}, whatever the packed bytes would grow to. */
    private static byte[] unpack(byte[] raw) throws NetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            byte[] buffer = new byte[8192];
            for (int count = unpacked.read(buffer); count >= 0; count = unpacked.read(buffer)) {
                out.write(buffer, 0, Math.min(count, MAX_BYTES - out.size()));
                if (out.size() == MAX_BYTES) {
                    break;
                }
            }
        } catch (EOFException e) {
            if (raw.length < MAX_BYTES) {
                throw new NetException(Reason.MALFORMED, "gzip ends early", e);
            }
        } catch (IOException e) {
            throw new NetException(Reason.MALFORMED, "not gzip", e);
        }
        return out.toByteArray();
    }

    private static List<String> values(HttpHead head, String name) {
        return head.headers().stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
