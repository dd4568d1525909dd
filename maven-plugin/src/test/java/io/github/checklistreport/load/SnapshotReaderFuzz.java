package io.github.checklistreport.load;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.history.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Whatever a file of the history holds, reading it ends in a snapshot or in problems. */
public final class SnapshotReaderFuzz {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private SnapshotReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Problems problems = new Problems();
        Optional<Snapshot> snapshot =
                SnapshotReader.parse(new SourceFile("2026-06-30.json", text), problems)
                        .snapshot(Audience.PUBLIC, "social.example", DAY);
        if (snapshot.isEmpty() && problems.sorted().isEmpty()) {
            throw new IllegalStateException("neither a snapshot nor a problem");
        }
    }
}
