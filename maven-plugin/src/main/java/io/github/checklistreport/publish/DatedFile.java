package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that is kept for its day: a later one of the same day takes its place. */
public final class DatedFile {
    /** What became of the file. */
    public enum Result {
        WRITTEN,
        /** Another one of that day was there. */
        REPLACED,
        /** It was there already and says the same. */
        UNCHANGED
    }

    private DatedFile() {}

    /**
     * Puts {@code content} at {@code file}, as a whole or not at all.
     *
     * @throws PublishException where the disk refuses; what was there is as it was
     */
    public static Result put(Path file, byte[] content) throws PublishException {
        boolean there = Files.exists(file);
        try {
            if (there && Arrays.equals(Files.readAllBytes(file), content)) {
                return Result.UNCHANGED;
            }
        } catch (IOException e) {
            throw new PublishException(file, e);
        }
        PrivateFile.replace(file, content);
        return there ? Result.REPLACED : Result.WRITTEN;
    }
}
