package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.history.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snapshots lie in a folder that anybody may have edited. */
class HistoryLoaderTest {
    private static final String HONEST =
            """
            {"schema": "https://checklistreport.github.io/schema/1/history.schema.json",
             "audience": "public", "domain": "social.example", "generatedAt": "2026-11-20T12:00:00Z",
             "checklist": {"id": "small", "edition": {"en": "2020"}},
             "items": [{"id": "hsts", "level": "required", "title": {"en": "HSTS?"}, "publish": "full",
               "state": {"status": "met", "verdict": "met", "basis": "attested", "flags": []}}]}
            """;

    @TempDir private Path folder;

    private Loaded<List<Snapshot>> load() {
        return new HistoryLoader(folder)
                .load(folder, Audience.PUBLIC, "social.example", LocalDate.of(2026, 11, 25));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("public"));
        Files.writeString(folder.resolve("public").resolve(name), text);
    }

    @Test
    void noFolderIsNoHistory() {
        assertThat(load()).isEqualTo(new Loaded<>(List.of(), List.of()));
    }

    @Test
    void readsDaysInOrderAndLeavesTheRestAlone() throws IOException {
        write("2026-11-20.json", HONEST);
        write("2026-10-20.json", HONEST.replace("2026-11-20T", "2026-10-20T"));
        write("2027-01-01.json", "of a day to come");
        write("2026-13-45.json", "of no day");
        write("README.md", "ours");
        assertThat(load().problems()).isEmpty();
        assertThat(load().value())
                .extracting(one -> one.day().toString())
                .containsExactly("2026-10-20", "2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "history.schema | report.schema | OTHER_SCHEMA",
                "\"public\" | \"co-admins\" | SNAPSHOT_MISPLACED",
                "social.example | other.example | SNAPSHOT_MISPLACED",
                "2026-11-20T12 | 2026-11-19T12 | SNAPSHOT_MISPLACED",
                "\"hsts\" | \"../../x\" | RECORD_UNFIT",
                "{\"en\": \"HSTS?\"} | {} | RECORD_UNFIT",
                "{\"en\": \"HSTS?\"} | {\"en\\\"><b>\": \"x\"} | RECORD_UNFIT",
                "\"verdict\": \"met\" | \"verdict\": \"secure\" | RECORD_UNFIT",
                "\"basis\": \"attested\", | '' | RECORD_INCOMPLETE",
                "\"items\" | \"entries\" | RECORD_INCOMPLETE",
            })
    void tellsWhatIsWrong(String part, String instead, String kind) throws IOException {
        write("2026-11-20.json", HONEST.replace(part, instead));
        assertThat(load().value()).isNull();
        assertThat(load().problems())
                .extracting(Problem::kind)
                .extracting(Enum::name)
                .contains(kind);
        assertThat(load().problems().get(0).place().source()).isEqualTo("public/2026-11-20.json");
    }

    @Test
    void noItemStandsTwice() throws IOException {
        String item = HONEST.substring(HONEST.indexOf("[{") + 1, HONEST.lastIndexOf("]}"));
        write("2026-11-20.json", HONEST.replace(item, item + "," + item));
        assertThat(load().problems())
                .extracting(problem -> problem.kind().word())
                .containsExactly("record-unfit");
    }
}
