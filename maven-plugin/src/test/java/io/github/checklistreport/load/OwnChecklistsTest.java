package io.github.checklistreport.load;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Records;
import io.github.checklistreport.testing.Resources;
import io.github.checklistreport.testing.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder a case below {@code load/checklists}: the admin's {@code own.yaml}, the files that it
 * extends, and in {@code expected.txt} every problem or what was put together; in {@code
 * expected.ja.txt} the problems in Japanese.
 */
class OwnChecklistsTest {
    @ParameterizedTest
    @MethodSource("cases")
    void putsTogether(Path folder) {
        Loaded<Checklist> loaded = Loading.checklist(folder, "./own.yaml");
        List<String> lines = new ArrayList<>(Loading.problems(loaded));
        if (loaded.value() != null) {
            lines.addAll(describe(loaded.value()));
        }
        Golden.check(folder.resolve("expected.txt"), lines);
        Path japanese = folder.resolve("expected.ja.txt");
        if (!loaded.problems().isEmpty() || Files.exists(japanese)) {
            Golden.check(japanese, Loading.problems(loaded, Samples.JAPANESE));
        }
    }

    static List<Path> cases() {
        return Resources.in(Resources.test("load/checklists"));
    }

    private static List<String> describe(Checklist checklist) {
        List<String> lines = new ArrayList<>();
        lines.add("read: " + checklist.id() + ", " + checklist.items().size() + " items");
        checklist.phases().forEach(phase -> lines.add(describe(phase)));
        checklist.items().forEach(item -> lines.add(describe(item)));
        checklist.changes().forEach(change -> lines.add(Records.text(change)));
        return lines;
    }

    private static String describe(Phase phase) {
        return "phase "
                + phase.id()
                + " “"
                + Loading.english(phase.title())
                + "”: "
                + String.join(", ", phase.topics().stream().map(Phase.Topic::id).toList());
    }

    private static String describe(Item item) {
        return "item %s/%s/%s “%s” %s %s %s"
                .formatted(
                        item.phase(),
                        item.topic(),
                        item.id(),
                        Loading.english(item.title()),
                        item.level(),
                        item.sensitivity(),
                        item.timeToLive());
    }
}
