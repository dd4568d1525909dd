package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of a report below one directory. All new bytes are staged first; only when every
 * one of them is on the disk are they moved into place, each move atomic. A run that is stopped
 * while it stages leaves the last report as it was; one that is stopped while it moves is finished
 * by the next run.
 */
public final class Publisher {
    private static final String LOCK = ".checklist-report-lock";

    private final Path directory;

    public Publisher(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the files below the directory be {@code pages}. Removes files of an earlier run that
     * are no longer among them; leaves every other file alone.
     */
    public Published publish(List<Page> pages) throws PublishException {
        PathGuard.check(pages);
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(LOCK);
            try (FileChannel channel =
                            FileChannel.open(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel, file)) {
                try {
                    return publishLocked(pages);
                } finally {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new PublishException(directory, e);
        }
    }

    /** Only who holds the lock may remove its file; a lock on a removed file locks nobody out. */
    private FileLock lock(FileChannel channel, Path file) throws IOException, PublishException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null || !Files.exists(file)) {
            throw new PublishException(Reason.BUSY, directory);
        }
        return lock;
    }

    private Published publishLocked(List<Page> pages) throws IOException, PublishException {
        Staging staging = new Staging(directory);
        staging.finishInterrupted();
        Manifest before = Manifest.read(directory);
        OutputFolders folders = new OutputFolders(directory);
        List<Page> changed = changed(pages, before, folders);
        List<String> stale = stale(pages, before, folders);
        Manifest after = manifest(pages);
        if (!changed.isEmpty() || !stale.isEmpty() || !after.digests().equals(before.digests())) {
            staging.stage(changed, after.toText().getBytes(StandardCharsets.UTF_8), stale);
            staging.commit();
        }
        return new Published(changed.size(), pages.size() - changed.size(), stale.size());
    }

    private static List<Page> changed(List<Page> pages, Manifest before, OutputFolders folders)
            throws IOException, PublishException {
        List<Page> changed = new ArrayList<>();
        for (Page page : pages) {
            Path file = folders.resolve(page.path());
            if (!folders.holds(file)) {
                changed.add(page);
            } else if (!Files.isRegularFile(file)
                    || !before.lists(page.path()) && !isSame(file, page)) {
                throw new PublishException(Reason.FOREIGN_FILE, file);
            } else if (!isSame(file, page)) {
                changed.add(page);
            }
        }
        return changed;
    }

    private static boolean isSame(Path file, Page page) throws IOException {
        return Files.size(file) == page.content().length
                && Arrays.equals(Files.readAllBytes(file), page.content());
    }

    /** Files of ours that are no longer needed, but not those that somebody has changed since. */
    private static List<String> stale(List<Page> pages, Manifest before, OutputFolders folders)
            throws IOException, PublishException {
        Set<String> needed = pages.stream().map(Page::path).collect(Collectors.toSet());
        List<String> stale = new ArrayList<>();
        for (String path : before.digests().keySet()) {
            if (!needed.contains(path)) {
                Path file = folders.resolve(path);
                if (Files.isRegularFile(file) && before.wrote(path, Files.readAllBytes(file))) {
                    stale.add(path);
                }
            }
        }
        return stale;
    }

    private static Manifest manifest(List<Page> pages) {
        Map<String, String> digests = new HashMap<>();
        pages.forEach(page -> digests.put(page.path(), Manifest.digest(page.content())));
        return new Manifest(digests);
    }
}
