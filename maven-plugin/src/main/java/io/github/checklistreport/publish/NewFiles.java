package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet, and never any other. */
public final class NewFiles {
    /** What became of a file. */
    public enum Result {
        WRITTEN,
        /** It was there already and is as it was. */
        KEPT
    }

    private final Path directory;

    public NewFiles(Path directory) {
        this.directory = directory;
    }

    public Result write(Page page) throws PublishException {
        Path file = directory.resolve(page.path());
        createDirectory();
        try {
            Files.write(
                    file, page.content(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Result.WRITTEN;
        } catch (FileAlreadyExistsException e) {
            return Result.KEPT;
        } catch (IOException e) {
            throw new PublishException(file, e);
        }
    }

    private void createDirectory() throws PublishException {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new PublishException(directory, e);
        }
    }
}
