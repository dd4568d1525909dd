package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.evidence.AppFacts.Variant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {
    @ParameterizedTest
    @CsvSource({
        "4.7.4, 2026-11-25, newest-of-line, UPSTREAM",
        "4.7.3, 2026-11-25, security-missing, UPSTREAM",
        "4.7.4-rc.1, 2026-11-25, security-missing, UPSTREAM",
        "4.7.5, 2026-11-25, newer-than-table, UPSTREAM",
        "4.8.0-nightly.2026-11-20, 2026-11-25, newer-than-table, UPSTREAM",
        "4.6.6, 2026-11-25, unknown-line, UPSTREAM",
        "4.4.27, 2026-12-16, newest-of-line, UPSTREAM",
        "4.4.27, 2026-12-17, end-of-life, UPSTREAM",
        "4.3.17, 2026-11-25, end-of-life, UPSTREAM",
        "3.5.19, 2026-11-25, end-of-life, UPSTREAM",
        "4.5.20+glitch, 2026-11-25, newest-of-line, FORK",
        "4.5.19-hometown, 2026-11-25, security-missing, FORK",
        "4.7.4, 2027-02-21, newest-of-line, UPSTREAM",
        "4.7.4, 2027-02-22, unknown-table-old, UPSTREAM"
    })
    void placesAVersion(String text, LocalDate day, String state, Variant variant)
            throws Exception {
        Releases table = Releases.read(FolderOrUrlFeeds.bundled().read("mastodon-releases.json"));
        Version version = Version.parse(text).orElseThrow();

        assertThat(table.state(version, day).word()).isEqualTo(state);
        assertThat(version.variant()).isEqualTo(variant);
    }
}
