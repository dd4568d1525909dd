package io.github.checklistreport.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at an output directory from outside. */
final class Folders {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private Folders() {}

    static Page page(String path, String text) {
        return new Page(path, text.getBytes(UTF_8));
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    static Map<String, String> contents(List<Page> pages) {
        Map<String, String> contents = new TreeMap<>();
        pages.forEach(page -> contents.put(page.path(), new String(page.content(), UTF_8)));
        return contents;
    }

    /** Every file but the publisher's own, with its content. */
    static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : files(folder)) {
            if (!path.startsWith(".")) {
                contents.put(path, Files.readString(folder.resolve(path)));
            }
        }
        return contents;
    }

    /** Every file, the publisher's own, too, with the time of its last change. */
    static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : files(folder)) {
            times.put(path, Files.getLastModifiedTime(folder.resolve(path)));
        }
        return times;
    }

    /** Makes every file look old, so that a write is seen however fast it comes. */
    static Map<String, FileTime> ageEverything(Path folder) throws IOException {
        for (String path : files(folder)) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }
        return times(folder);
    }

    /** What a run should have cleared away. */
    static List<String> litter(Path folder) throws IOException {
        return files(folder).stream()
                .filter(path -> path.startsWith("."))
                .filter(path -> !path.equals(Manifest.FILE))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
