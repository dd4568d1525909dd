package io.github.checklistreport.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How files stand: which there are, and when each was last written. It is looked at again and again
 * rather than waited for: editors put new files in the place of old ones, some file systems tell
 * nobody, and there are few files.
 */
public record FileStates(Set<String> states) {
    private static final int MAX_DEPTH = 4;
    private static final int MAX_FILES = 1000;

    public FileStates {
        states = Set.copyOf(states);
    }

    /** Of {@code files}, and of all that lies in those of them that are folders. */
    public static FileStates of(Collection<Path> files) {
        Set<String> states = new TreeSet<>();
        for (Path file : files) {
            try (Stream<Path> walk = Files.walk(file, MAX_DEPTH)) {
                walk.limit(MAX_FILES).map(FileStates::state).forEach(states::add);
            } catch (IOException | UncheckedIOException e) {
                states.add(file + " is not there");
            }
        }
        return new FileStates(states);
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (IOException e) {
            return file + " is not there";
        }
    }
}
