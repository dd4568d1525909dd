package io.github.checklistreport.publish;

import io.github.checklistreport.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The folders below a directory. Each is looked at once, so that a report of many files in few
 * folders asks the disk little; none may be a symbolic link that leads elsewhere.
 */
final class OutputFolders {
    private final Path directory;
    private final Map<Path, Boolean> present = new HashMap<>();

    OutputFolders(Path directory) {
        this.directory = directory;
        present.put(directory, true);
    }

    /**
     * The file of {@code path}, which {@link PathGuard#isSafe is safe}.
     *
     * @throws PublishException if a symbolic link or a file stands where the path needs a folder,
     *     or a symbolic link in the place of the file
     */
    Path resolve(String path) throws PublishException {
        Path file = directory.resolve(path);
        if (exists(parent(file)) && Files.isSymbolicLink(file)) {
            throw new PublishException(Reason.SYMBOLIC_LINK, file);
        }
        return file;
    }

    /** Whether something stands in the place of {@code file}, as {@link #resolve} gave it. */
    boolean holds(Path file) throws PublishException {
        return exists(parent(file)) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folder that {@code file} belongs in. */
    void makeFor(Path file) throws IOException, PublishException {
        Path folder = parent(file);
        if (!exists(folder)) {
            Files.createDirectories(folder);
            present.clear();
            present.put(directory, true);
        }
    }

    private boolean exists(Path folder) throws PublishException {
        Boolean known = present.get(folder);
        if (known == null) {
            known = exists(parent(folder)) && look(folder);
            present.put(folder, known);
        }
        return known;
    }

    private static boolean look(Path folder) throws PublishException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isSymbolicLink(folder)) {
            throw new PublishException(Reason.SYMBOLIC_LINK, folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new PublishException(Reason.FOREIGN_FILE, folder);
        }
        return true;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not below a directory: " + file);
        }
        return parent;
    }
}
