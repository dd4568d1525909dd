package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** Replaces a file of the admin's, as a whole or not at all, and keeps what was there. */
public final class KeptFile {
    /** What became of the file. */
    public enum Result {
        REPLACED,
        /** Something else is where the old one would be kept; nothing was done. */
        OTHER_KEPT,
        /** The file is no longer what it was read as; nothing was done. */
        EDITED
    }

    private KeptFile() {}

    /**
     * Puts {@code content} in the place of {@code old}, which then is at {@code kept}.
     *
     * @throws PublishException where the disk refuses; {@code file} is as it was
     */
    public static Result replace(Path file, byte[] old, byte[] content, Path kept)
            throws PublishException {
        try {
            Path real = file.toRealPath();
            if (!Arrays.equals(Files.readAllBytes(real), old)) {
                return Result.EDITED;
            }
            if (!keep(real, old, kept)) {
                return Result.OTHER_KEPT;
            }
            Path folder = Objects.requireNonNull(real.getParent());
            Path staged = Files.createTempFile(folder, ".answers-", ".tmp");
            try {
                // also the permissions
                Files.copy(
                        real,
                        staged,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                Files.write(staged, content);
                PrivateFile.move(staged, real);
            } finally {
                Files.deleteIfExists(staged);
            }
            return Result.REPLACED;
        } catch (IOException e) {
            throw new PublishException(file, e);
        }
    }

    private static boolean keep(Path file, byte[] old, Path kept) throws IOException {
        try {
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        } catch (FileAlreadyExistsException e) {
            return Files.isRegularFile(kept) && Arrays.equals(Files.readAllBytes(kept), old);
        }
    }
}
