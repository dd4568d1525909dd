package io.github.checklistreport.probe.dns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.xbill.DNS.dnssec.ValidatingResolver;

/** What DNSSEC validation starts from: the DS or DNSKEY records of the root. Never empty. */
public final class DnsAnchors {
    private static final String BUNDLED = "root-anchors.ds";
    private static final int MAX_BYTES = 64 * 1024;

    private final List<Record> records;

    private DnsAnchors(List<Record> records) {
        this.records = List.copyOf(records);
    }

    /**
     * The root's key signing keys of 2017 and 2024, as IANA publishes them
     * (https://data.iana.org/root-anchors/root-anchors.xml).
     */
    public static DnsAnchors bundled() {
        try (InputStream stream = DnsAnchors.class.getResourceAsStream(BUNDLED)) {
            return parse(Objects.requireNonNull(stream).readAllBytes(), BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The anchors in a file of DS or DNSKEY records in the format of zone files.
     *
     * @throws IOException where it cannot be read or holds none; the message names the file and
     *     says what it should hold
     */
    public static DnsAnchors read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " is too large to be a file of trust anchors");
        }
        return parse(Files.readAllBytes(file), file.toString());
    }

    static DnsAnchors parse(byte[] bytes, String source) throws IOException {
        List<Record> anchors = new ArrayList<>();
        try (Master master = new Master(new ByteArrayInputStream(bytes), Name.root, 0)) {
            for (Record one = master.nextRecord(); one != null; one = master.nextRecord()) {
                if (one.getType() == Type.DS || one.getType() == Type.DNSKEY) {
                    anchors.add(one);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(source + " is not a file of DS records: " + e.getMessage(), e);
        }
        if (anchors.stream().noneMatch(one -> one.getName().equals(Name.root))) {
            throw new IOException(
                    source
                            + " has no trust anchor of the root; expected a line such as"
                            + " \". IN DS 20326 8 2 E06D44B8...\"");
        }
        return new DnsAnchors(anchors);
    }

    /** How many there are; at least one. */
    public int size() {
        return records.size();
    }

    /** Makes {@code validator} start from these and nothing else. */
    void load(ValidatingResolver validator) {
        String lines = records.stream().map(Record::toString).collect(Collectors.joining("\n"));
        // A system property of the library may have loaded others.
        validator.getTrustAnchors().clear();
        try {
            validator.loadTrustAnchors(
                    new ByteArrayInputStream((lines + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without an anchor the library takes everything for insecure.
        if (validator.getTrustAnchors().items().isEmpty()) {
            throw new IllegalStateException("no trust anchor was taken");
        }
    }
}
