package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A file for its owner's eyes, replaced as a whole or not at all. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /**
     * Puts {@code content} in the place of what was at {@code file}.
     *
     * @throws PublishException where the disk refuses; what was there is as it was
     */
    public static void replace(Path file, byte[] content) throws PublishException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            if (Files.isSymbolicLink(file)) {
                throw new PublishException(PublishException.Reason.SYMBOLIC_LINK, file);
            }
            Files.createDirectories(folder);
            Path staged = Files.createTempFile(folder, ".private-", ".tmp", ownerOnly(folder));
            try {
                Files.write(staged, content);
                move(staged, file);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw new PublishException(file, e);
        }
    }

    /** At once, where the file system can. */
    static void move(Path staged, Path file) throws IOException {
        try {
            Files.move(
                    staged,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
