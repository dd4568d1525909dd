package io.github.checklistreport.load;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.history.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the snapshots of one audience from a folder of files named by their day. Files of other
 * names, and days to come, are left alone.
 */
public final class HistoryLoader {
    /** More than four years of daily snapshots. */
    static final int MAX_SNAPSHOTS = 1500;

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.json");

    private final Path base;

    /** {@code base} is the directory that messages name files from. */
    public HistoryLoader(Path base) {
        this.base = base;
    }

    /** A file and the day in its name. */
    private record Dated(Path file, LocalDate day) {}

    /**
     * What is recorded for {@code audience} below {@code folder}, oldest first, up to {@code
     * today}; nothing where there is no such folder.
     *
     * @param domain the server that all of it must be of
     */
    public Loaded<List<Snapshot>> load(
            Path folder, Audience audience, String domain, LocalDate today) {
        Path mine = folder.resolve(audience.word());
        if (!Files.exists(mine)) {
            return new Loaded<>(List.of(), List.of());
        }
        Problems problems = new Problems();
        String name = name(mine);
        List<Dated> files = files(mine, name, today, problems);
        if (files.size() > MAX_SNAPSHOTS) {
            problems.add(Place.of(name), ProblemKind.TOO_MANY_SNAPSHOTS, MAX_SNAPSHOTS);
            files = List.of();
        }
        List<Snapshot> snapshots = new ArrayList<>();
        for (Dated one : files) {
            if (problems.areMany()) {
                break;
            }
            SnapshotReader.read(one.file(), name(one.file()), problems)
                    .snapshot(audience, domain, one.day())
                    .ifPresent(snapshots::add);
        }
        return Loaded.of(List.copyOf(snapshots), problems);
    }

    private String name(Path file) {
        return new ChecklistSources(base).name(file);
    }

    private static List<Dated> files(Path folder, String name, LocalDate today, Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .flatMap(file -> dated(file).stream())
                    .filter(one -> !one.day().isAfter(today))
                    .toList();
        } catch (IOException e) {
            problems.add(Place.of(name), ProblemKind.FILE_UNREADABLE);
            return List.of();
        }
    }

    private static Optional<Dated> dated(Path file) {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        try {
            return matcher.matches()
                    ? Optional.of(new Dated(file, LocalDate.parse(matcher.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }
}
