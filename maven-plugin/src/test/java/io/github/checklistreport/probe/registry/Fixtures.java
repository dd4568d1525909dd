package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.Arguments;

/** Answers of registries and registrars, about people who do not exist. */
final class Fixtures {
    /** In every personal value of every fixture is one of these. */
    static final List<String> CANARIES =
            List.of("kanaria", "金糸雀", "5550199", "5550-199", "kotori", "hk0199jp");

    private static final Path FOLDER = Path.of("src", "test", "resources", "registry");

    private Fixtures() {}

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Each line of a folder's table: the fixture, and what is expected of it. */
    static List<Arguments> table(String folder) {
        return text(folder + "/expected.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(parts -> Arguments.of(parts[0].strip(), parts[1].strip()))
                .toList();
    }

    /** How many fixtures lie in a folder. */
    static long count(String folder, String ending) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(Sight sight) {
        return (sight.kind().word()
                        + " "
                        + sight.fields().stream().map(Field::word).collect(Collectors.joining(" ")))
                .strip();
    }
}
