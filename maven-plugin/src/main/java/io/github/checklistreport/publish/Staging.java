package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which a run prepares its changes. Its journal names them all; once that file
 * exists, everything it names is on the disk and will be moved into place, by this run or by the
 * next.
 */
final class Staging {
    private static final String FOLDER = ".checklist-report-staging";
    private static final String JOURNAL = "journal";
    private static final String FILES = "files";
    private static final String MOVE = "move ";
    private static final String DELETE = "delete ";

    private final Path directory;
    private final Path staging;
    private final Path journal;

    Staging(Path directory) {
        this.directory = directory;
        this.staging = directory.resolve(FOLDER);
        this.journal = staging.resolve(JOURNAL);
    }

    /**
     * Brings what a stopped run left behind to its end: moves what it had completed, drops what it
     * had not.
     */
    void finishInterrupted() throws IOException, PublishException {
        if (Files.exists(journal)) {
            commit();
        }
        clear();
    }

    /** Puts the changes on the disk, out of sight. Leaves nothing behind where that fails. */
    void stage(List<Page> changed, byte[] manifest, List<String> stale) throws IOException {
        try {
            writeAll(changed);
            List<String> steps = new ArrayList<>(moves(changed));
            Files.createDirectories(staging.resolve(FILES));
            Files.write(staged(Manifest.FILE), manifest);
            stale.forEach(path -> steps.add(DELETE + path));
            steps.add(MOVE + Manifest.FILE);
            Path draft = staging.resolve("journal-draft");
            Files.write(draft, steps);
            Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            clear();
            throw e;
        }
    }

    /** Carries out the journal. Safe to repeat: a step that is done already is passed over. */
    void commit() throws IOException, PublishException {
        OutputFolders folders = new OutputFolders(directory);
        for (String step : Files.readAllLines(journal)) {
            if (step.startsWith(MOVE)) {
                move(step.substring(MOVE.length()), folders);
            } else if (step.startsWith(DELETE)) {
                delete(step.substring(DELETE.length()), folders);
            }
        }
        Files.delete(journal);
        clear();
    }

    /** A journal is a file like any other: somebody else may have written it. */
    private static boolean isOurs(String path) {
        return PathGuard.isSafe(path) || path.equals(Manifest.FILE);
    }

    /** Moves of pages; a folder that is wholly new is moved as one. */
    private Set<String> moves(List<Page> pages) {
        Set<String> moves = new LinkedHashSet<>();
        for (Page page : pages) {
            int slash = page.path().indexOf('/');
            String folder = slash < 0 ? page.path() : page.path().substring(0, slash);
            boolean isNew = !Files.exists(directory.resolve(folder), LinkOption.NOFOLLOW_LINKS);
            moves.add(MOVE + (isNew ? folder : page.path()));
        }
        return moves;
    }

    /** No write may still be under way when the first failure is told: the folder is cleared. */
    private void writeAll(List<Page> pages) throws IOException {
        Set<Path> folders =
                pages.stream().map(page -> parent(staged(page.path()))).collect(Collectors.toSet());
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        List<IOException> failures =
                pages.parallelStream().map(this::failure).flatMap(Optional::stream).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Optional<IOException> failure(Page page) {
        try {
            Files.write(staged(page.path()), page.content());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private Path staged(String path) {
        return staging.resolve(FILES).resolve(path);
    }

    private void move(String path, OutputFolders folders) throws IOException, PublishException {
        Path from = staged(path);
        if (isOurs(path) && Files.exists(from)) {
            Path to = folders.resolve(path);
            folders.makeFor(to);
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file and the folders that it leaves empty. */
    private void delete(String path, OutputFolders folders) throws IOException, PublishException {
        if (!isOurs(path)) {
            return;
        }
        Path file = folders.resolve(path);
        Files.deleteIfExists(file);
        Path folder = parent(file);
        while (!folder.equals(directory) && isEmpty(folder)) {
            Files.delete(folder);
            folder = parent(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private void clear() throws IOException {
        if (Files.exists(staging)) {
            try (Stream<Path> content = Files.walk(staging)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not below a directory: " + file);
        }
        return parent;
    }
}
