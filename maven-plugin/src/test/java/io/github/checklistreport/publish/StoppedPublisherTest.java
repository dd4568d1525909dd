package io.github.checklistreport.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk when a run is killed at any moment, or the disk refuses. */
@DisabledOnOs(OS.WINDOWS)
class StoppedPublisherTest {
    private static final int ROUNDS = 8;
    private static final int PAGES = 2_000;
    private static final int SIZE = 2_000;

    @TempDir Path out;

    @Test
    void killedRunLeavesNoHalfPageAndTheNextOneFinishes(TestReporter reporter) throws Exception {
        long lengthOfARun = publish("version-0");
        Random random = new Random(1);
        int mixed = 0;
        int started = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            kill("version-" + round, random.nextLong(2 * lengthOfARun));
            Set<String> versions = versions();
            assertThat(versions).isSubsetOf("version-" + (round - 1), "version-" + round);
            mixed += versions.size() - 1;
            started += versions.contains("version-" + round) ? 1 : 0;
            publish("version-" + round);
            assertThat(Folders.snapshot(out)).isEqualTo(expected("version-" + round));
            assertThat(Folders.litter(out)).isEmpty();
        }
        reporter.publishEntry(
                Map.of(
                        "rounds", String.valueOf(ROUNDS),
                        "killed with old and new pages mixed", String.valueOf(mixed),
                        "killed with new pages", String.valueOf(started)));
    }

    @Test
    void diskThatRefusesLeavesTheLastReport() throws Exception {
        publish("version-0");
        Process process = PublishingProcess.start("ulimit -f 64; ", out, "version-1", 3, 200_000);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.getInputStream()).asString(US_ASCII).startsWith(PublishingProcess.READY);
        assertThat(process.exitValue()).as("the run fails").isNotZero();
        assertThat(Folders.snapshot(out)).isEqualTo(expected("version-0"));
        assertThat(Folders.litter(out)).isEmpty();
    }

    private void kill(String version, long millis) throws Exception {
        Process process = PublishingProcess.start("", out, version, PAGES, SIZE);
        try (InputStream output = process.getInputStream()) {
            output.readNBytes(PublishingProcess.READY.length());
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** The versions of the pages on the disk; each page is wholly of one. */
    private Set<String> versions() throws IOException {
        Set<String> versions = new HashSet<>();
        Map<String, String> pages = Folders.snapshot(out);
        assertThat(pages).hasSize(PAGES);
        for (String page : pages.values()) {
            String version = page.lines().findFirst().orElse("");
            assertThat(page.length()).isGreaterThan(SIZE - 2 * version.length());
            assertThat(page.lines()).containsOnly(version);
            versions.add(version);
        }
        return versions;
    }

    /** Publishes to the end and tells how many milliseconds that took. */
    private long publish(String version) throws PublishException {
        long start = System.nanoTime();
        new Publisher(out).publish(PublishingProcess.pages(version, PAGES, SIZE));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Map<String, String> expected(String version) {
        return Folders.contents(PublishingProcess.pages(version, PAGES, SIZE));
    }
}
