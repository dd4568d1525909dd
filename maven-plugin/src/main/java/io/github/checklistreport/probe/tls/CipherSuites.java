package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every cipher suite that a server may know. */
final class CipherSuites {
    /** More in one hello, and old servers and boxes in between drop it. */
    static final int CHUNK = 90;

    private static final String FILE = "/io/github/checklistreport/tls/cipher-suites.txt";
    private static final List<CipherSuite> ALL = read();
    private static final Map<Integer, CipherSuite> BY_VALUE =
            ALL.stream().collect(Collectors.toMap(CipherSuite::value, Function.identity()));

    private CipherSuites() {}

    static List<CipherSuite> all() {
        return ALL;
    }

    /** The suite of that number; null where there is none. */
    static @Nullable CipherSuite of(int value) {
        return BY_VALUE.get(value);
    }

    /** Those that {@code version} can be spoken with, in the order of their numbers. */
    static List<CipherSuite> of(TlsVersion version) {
        return ALL.stream().filter(suite -> suite.isOf(version)).toList();
    }

    /**
     * The suites of {@code version} in parts that fit into a hello each. The weak ones come first,
     * the others are dealt out, so that all parts take about as long.
     */
    static List<List<CipherSuite>> chunks(TlsVersion version) {
        List<CipherSuite> weakFirst =
                of(version).stream()
                        .sorted(Comparator.comparing(suite -> suite.isWeak() ? 0 : 1))
                        .toList();
        int count = (weakFirst.size() + CHUNK - 1) / CHUNK;
        List<List<CipherSuite>> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(new ArrayList<>());
        }
        for (int i = 0; i < weakFirst.size(); i++) {
            chunks.get(i % count).add(weakFirst.get(i));
        }
        return chunks;
    }

    /** What any client of today offers, and what any of the last twenty years did. */
    static List<CipherSuite> usual() {
        return pick(
                "(TLS_AES_.*|TLS_CHACHA20.*)|TLS_(ECDHE_RSA|ECDHE_ECDSA|DHE_RSA|RSA)_WITH_AES_.*");
    }

    /** What no honest client offers, and some servers take nonetheless. */
    static List<CipherSuite> unusual() {
        return ALL.stream()
                .filter(suite -> suite.isOf(TlsVersion.SSL_3) && suite.isWeak())
                .limit(CHUNK)
                .toList();
    }

    private static List<CipherSuite> pick(String names) {
        return ALL.stream()
                .filter(suite -> suite.name().matches(names))
                .filter(suite -> !suite.name().contains("CCM"))
                .toList();
    }

    private static List<CipherSuite> read() {
        try (InputStream stream = CipherSuites.class.getResourceAsStream(FILE);
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            Stream<String> lines = reader.lines().filter(line -> !line.startsWith("#"));
            return lines.map(CipherSuites::suite).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CipherSuite suite(String line) {
        String[] column = line.split(" ", -1);
        return new CipherSuite(
                Integer.parseInt(column[0], 16), column[1], since(column[2]), column[3]);
    }

    private static TlsVersion since(String number) {
        return switch (number) {
            case "2.0" -> TlsVersion.SSL_2;
            case "3.0" -> TlsVersion.SSL_3;
            case "1.2" -> TlsVersion.TLS_1_2;
            case "1.3" -> TlsVersion.TLS_1_3;
            default -> throw new IllegalStateException(number);
        };
    }
}
