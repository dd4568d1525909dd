package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code host-facts.json} may be: whoever holds the server may have written it. */
class HostFactsLoaderTest {
    private static final String GOOD =
            """
            {"format":"host-facts-1","takenAt":"2026-11-20T12:00:00Z","root":true,"container":false,
            "accessControl":null,
            "sshd":[],
            "listeners":[{"address":"::","port":443,"process":"nginx"}],
            "pgHba":[],
            "redis":null,
            "backup":null,
            "unattendedUpgrades":null,
            "versions":[{"name":"os","version":"debian 12"}],
            "loginHooks":[],
            "unread":[{"what":"backup","reason":"not-configured"}]}
            """;

    @TempDir Path folder;

    @Test
    void isAnObservationOfTheHost() throws IOException {
        Observation observation = Objects.requireNonNull(load(GOOD).value());
        assertThat(observation.probe()).isEqualTo(ProbeName.HOST);
        assertThat(observation.target()).isEqualTo("social.example");
        assertThat(observation.startedAt()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(observation.facts()).isInstanceOf(HostFacts.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "host-facts-1"         | "host-facts-2"         | host-facts.json:1:11 this is "host-facts-2", and host-facts-1 is wanted.
                    "format":"host-facts-1", | ''                   | host-facts.json:1:1 this is –, and host-facts-1 is wanted.
                    2026-11-20T12:00:00Z   | 2027-11-20T12:00:00Z   | host-facts.json:1:36 'takenAt' lies in the future
                    "root":true            | "root":"yes"           | host-facts.json:1:66 'root' cannot be "yes".
                    "accessControl":null   | "accessControl":{"kind":"selinux"} | host-facts.json:2:17 'accessControl.mode' is missing.
                    "port":443             | "port":"443"           | host-facts.json:4:37 'listeners.0.port' cannot be "443".
                    "port":443             | "port":4.5             | host-facts.json:4:37 'listeners.0.port' cannot be 4.5.
                    "not-configured"       | "\\u001b[2Jno time"    | host-facts.json:11:37 'unread.0.reason' cannot be
                    "pgHba":[],            | ''                     | host-facts.json:1:1 'pgHba' is missing.
                    "pgHba":[]             | "pgHba":[null]         | host-facts.json:5:10 'pgHba.0' cannot be null.
                    "redis":null           | "redis":null,"redis":{} | host-facts.json:6:21 not valid JSON: Duplicate
                    """)
    void tellsWhatIsWrongAndWhere(String old, String replacement, String said) throws IOException {
        assertThat(GOOD).contains(old);
        Loaded<Observation> loaded = load(GOOD.replace(old, replacement));
        assertThat(loaded.value()).isNull();
        assertThat(Loading.problems(loaded))
                .singleElement()
                .asString()
                .startsWith("error: " + said);
    }

    @Test
    void cleansAndCutsTexts() throws IOException {
        String hostile = "\\u001b[31m\\u202e\\u0000<script>" + "あ".repeat(300);
        HostFacts facts =
                (HostFacts)
                        Objects.requireNonNull(
                                Objects.requireNonNull(load(GOOD.replace("nginx", hostile)).value())
                                        .facts());
        assertThat(facts.listeners().get(0).process())
                .startsWith("<script>あ")
                .endsWith("…")
                .hasSize(201);
    }

    @Test
    void refusesWhatIsTooLargeOrTooMuch() throws IOException {
        assertThat(Loading.problems(load(GOOD + " ".repeat(1024 * 1024))))
                .singleElement()
                .asString()
                .startsWith("error: host-facts.json larger than 1 MiB.");
        String many = String.join(",", Collections.nCopies(501, "\"sshrc\""));
        assertThat(
                        Loading.problems(
                                load(
                                        GOOD.replace(
                                                "\"loginHooks\":[]",
                                                "\"loginHooks\":[" + many + "]"))))
                .singleElement()
                .asString()
                .startsWith("error: host-facts.json:1:1 deeper or larger than");
        assertThat(Loading.problems(load("{\"a\":".repeat(100_000))))
                .singleElement()
                .asString()
                .contains("deeper or larger than");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path file = folder.resolve("host-facts.json");
        Files.write(file, GOOD.replace("nginx", "é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Loading.problems(Loading.hostFacts(folder, file)))
                .singleElement()
                .asString()
                .startsWith("error: host-facts.json:4:52 byte 0xE9 is not UTF-8.");
    }

    @Test
    void saysHowToGetTheFile() {
        assertThat(Loading.problems(Loading.hostFacts(folder, folder.resolve("host-facts.json"))))
                .singleElement()
                .asString()
                .contains("`host-script`");
    }

    private Loaded<Observation> load(String text) throws IOException {
        Path file = folder.resolve("host-facts.json");
        Files.writeString(file, text);
        return Loading.hostFacts(folder, file);
    }
}
