package io.github.checklistreport.planted.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes to the disk. */
class Writes {
    void write(Path file) throws IOException {
        Files.writeString(file, "x");
    }
}
