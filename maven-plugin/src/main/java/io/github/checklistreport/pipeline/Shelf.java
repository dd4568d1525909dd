package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.HistoryLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.history.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where snapshots are kept, and for whom they are wanted.
 *
 * @param base the directory that messages name files from
 */
record Shelf(Path base, Path folder, Set<Audience> audiences) {
    /** What was found, and what is wrong with it. */
    record Found(Map<Audience, List<Snapshot>> snapshots, List<Problem> problems) {
        static final Found NOTHING = new Found(Map.of(), List.of());

        /** Oldest first; empty where nothing is recorded. */
        List<Snapshot> of(Audience audience) {
            return snapshots.getOrDefault(audience, List.of());
        }
    }

    /** The snapshots of {@code domain} up to {@code today}. */
    Found find(String domain, LocalDate today) {
        HistoryLoader loader = new HistoryLoader(base);
        Map<Audience, List<Snapshot>> snapshots = new EnumMap<>(Audience.class);
        List<Problem> problems = new ArrayList<>();
        for (Audience audience : audiences) {
            Loaded<List<Snapshot>> loaded = loader.load(folder, audience, domain, today);
            snapshots.put(audience, Objects.requireNonNullElse(loaded.value(), List.of()));
            problems.addAll(loaded.problems());
        }
        return new Found(snapshots, problems);
    }
}
