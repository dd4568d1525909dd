package io.github.checklistreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.Fuzzing;
import io.github.checklistreport.planted.fuzz.HangsFuzz;
import io.github.checklistreport.planted.fuzz.HoardsFuzz;
import io.github.checklistreport.planted.fuzz.ThrowsFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds every reader of what strangers send, each for some seconds. Longer with {@code
 * -Dfuzz.seconds=600}, some alone with {@code -Dfuzz.only='Rdap|Whois'}.
 */
class FuzzTest {
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 1));

    /** Binding records takes longer to get going than reading bytes. */
    private static final Duration BINDING_TIME = TIME.plusSeconds(5);

    /** Fewer say that a target did not get going. */
    private static final long LEAST_RUNS = 20;

    private static final Pattern ONLY = Pattern.compile(System.getProperty("fuzz.only", ""));
    private static final Duration HANG = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    /** Seeds that other tests read, too. */
    private static final Map<String, String> SHARED =
            Map.of("RdapReadingFuzz", "registry/rdap", "WhoisReadingFuzz", "registry/whois");

    private static final Map<String, Future<Fuzzing.Outcome>> RUNS = new LinkedHashMap<>();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(AT_ONCE);

    @TempDir static Path folder;

    @BeforeAll
    static void start() throws IOException {
        for (String target : targets()) {
            Duration time = target.contains(".load.") ? BINDING_TIME : TIME;
            RUNS.put(target, WORKERS.submit(run(target, time, HANG)));
        }
    }

    @AfterAll
    static void stop() {
        WORKERS.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void takesAnyBytes(String target) throws Exception {
        Fuzzing.Outcome outcome = RUNS.get(target).get();
        assertThat(outcome.finding()).as(target).isEmpty();
        assertThat(outcome.coverage()).as("places reached in " + target).isPositive();
        assertThat(outcome.runs()).as("inputs to " + target).isGreaterThan(LEAST_RUNS);
        System.out.printf("%s: %d inputs, %d places%n", target, outcome.runs(), outcome.coverage());
    }

    /** Each room that reads remote bytes has targets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "probe.common",
                "probe.dns",
                "probe.http",
                "probe.net",
                "probe.registry",
                "probe.ssh",
                "probe.store",
                "probe.tls",
                "load"
            })
    void hasTargetsIn(String room) throws IOException {
        assertThat(all())
                .anyMatch(target -> target.startsWith("io.github.checklistreport." + room + "."));
    }

    @Test
    void findsWhatThrows() throws Exception {
        assertThat(finding(ThrowsFuzz.class))
                .startsWith("input 5358")
                .contains("IllegalStateException: planted", ThrowsFuzz.class.getName() + ".fuzzer");
    }

    @Test
    void findsWhatHangs() throws Exception {
        assertThat(finding(HangsFuzz.class))
                .startsWith("input 53")
                .contains("timeout", HangsFuzz.class.getName() + ".fuzzer");
    }

    @Test
    void findsWhatHoards() throws Exception {
        assertThat(finding(HoardsFuzz.class))
                .startsWith("input ")
                .contains("OutOfMemoryError", HoardsFuzz.class.getName() + ".fuzzer");
    }

    static List<String> targets() throws IOException {
        return all().stream().filter(ONLY.asPredicate()).toList();
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Fuzz.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(target -> !target.contains(".planted."))
                    .sorted()
                    .toList();
        }
    }

    private static String finding(Class<?> planted) throws Exception {
        Duration enough = Duration.ofSeconds(60);
        return run(planted.getName(), enough, Duration.ofSeconds(2)).call().finding();
    }

    private static Callable<Fuzzing.Outcome> run(String target, Duration time, Duration hang) {
        return () -> {
            Path own = Files.createDirectory(folder.resolve(target));
            return new Fuzzing(target, time, hang).run(own, seeds(target));
        };
    }

    private static List<Path> seeds(String target) {
        String name = target.substring(target.lastIndexOf('.') + 1);
        Path own = CLASSES.resolve("fuzz").resolve(name);
        return Stream.of(own, CLASSES.resolve(SHARED.getOrDefault(name, "fuzz/" + name)))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }
}
