package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.pipeline.GenerateReport.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key, the link and the files of a sealed report. */
class SealedReportTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
    private static final Path RESOURCES = Path.of("src/test/resources/site");
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    @TempDir private Path folder;

    @Test
    void nothingPrivateIsPublishedAndPublicPagesAreAsTheyWere() throws Exception {
        run("public", null, null);
        Map<String, String> plain = files();
        run("public", null, sealing(KEY));
        Map<String, String> sealed = files();

        assertThat(sealed).containsAllEntriesOf(plain);
        assertThat(sealed.keySet()).contains("sealed/index.html", "sealed/contents.bin");
        String raw = latin1(Base64.getUrlDecoder().decode(KEY));
        for (String canary : Files.readAllLines(RESOURCES.resolve("canaries.txt"))) {
            String bytes = latin1(canary.getBytes(StandardCharsets.UTF_8));
            assertThat(sealed.values()).noneMatch(content -> content.contains(bytes));
        }
        assertThat(sealed.values())
                .noneMatch(content -> content.contains(KEY) || content.contains(raw));
        assertThat(plain.values()).noneMatch(content -> content.contains("sealed/"));
    }

    @Test
    void aNewKeyIsKeptForItsOwnerAndItsLinkToldOnce() throws Exception {
        Outcome first = run("public", "https://social.example/list", sealing(null));
        String key = Files.readString(folder.resolve("co-admins.key")).strip();
        String link = "https://social.example/list/sealed/index.html#k=" + key;

        assertThat(first.lines()).contains("  " + link);
        assertThat(folder.resolve("co-admins-link.txt")).hasContent(link);
        for (String file : new String[] {"co-admins.key", "co-admins-link.txt"}) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        Map<String, String> before = files();

        Outcome second = run("public", "https://social.example/list/", sealing(null));
        assertThat(String.join("\n", second.lines())).doesNotContain(key);
        assertThat(folder.resolve("co-admins-link.txt")).hasContent(link);
        assertThat(files()).isEqualTo(before);

        Files.delete(folder.resolve("co-admins.key"));
        run("public", null, sealing(null));
        assertThat(Files.readString(folder.resolve("co-admins-link.txt")))
                .startsWith("sealed/index.html#k=")
                .doesNotContain(key);
        assertThat(files().keySet().stream().filter(before::containsKey))
                .filteredOn(name -> name.endsWith(".bin"))
                .containsExactly("sealed/contents.bin");
    }

    @Test
    void aKeyOfTheEnvironmentIsNeitherKeptNorTold() throws Exception {
        Outcome outcome = run("public", null, sealing(KEY));
        assertThat(folder.resolve("co-admins.key")).doesNotExist();
        assertThat(String.join("\n", outcome.lines())).doesNotContain(KEY);
        assertThat(folder.resolve("co-admins-link.txt")).hasContent("sealed/index.html#k=" + KEY);
    }

    @Test
    void everythingWrongIsToldAndNothingWritten() throws Exception {
        Files.writeString(folder.resolve("co-admins.key"), "not a key");
        assertThatThrownBy(() -> run("co-admins", null, sealing(null)))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("co-admins.key this is no key")
                .hasMessageContaining("-Dchecklist.sealed a sealed report goes with")
                .message()
                .doesNotContain("not a key");
        assertThatThrownBy(() -> run("public", null, sealing("%%%")))
                .hasMessageContaining("CHECKLIST_SEALED_KEY this is no key")
                .message()
                .doesNotContain("%%%");
        for (String inTheWay : List.of("report/public/co-admins.key", "report")) {
            Sealing inside =
                    new Sealing(
                            folder.resolve(inTheWay),
                            null,
                            folder.resolve("co-admins-link.txt"),
                            () -> new Random(1));
            assertThatThrownBy(() -> run("public", null, inside))
                    .hasMessageContaining(inTheWay + " a key or link must not lie");
        }
        assertThat(folder.resolve("report")).doesNotExist();
        assertThat(folder.resolve("co-admins-link.txt")).doesNotExist();
    }

    private Sealing sealing(@Nullable String environment) {
        return new Sealing(
                folder.resolve("co-admins.key"),
                environment,
                folder.resolve("co-admins-link.txt"),
                Random::new);
    }

    private Outcome run(String audiences, @Nullable String baseUrl, @Nullable Sealing sealing)
            throws RejectedException, BrokenException {
        Path answers = RESOURCES.resolve("canaries.yaml");
        Request request =
                new Request(
                        folder,
                        answers,
                        folder.resolve("no-evidence.json"),
                        "ja,en",
                        NOW.toString(),
                        NOW,
                        Locale.ENGLISH);
        return new GenerateReport()
                .run(
                        request,
                        new GenerateReport.Output(
                                folder.resolve("report"),
                                folder.resolve("history"),
                                audiences,
                                "html,json",
                                "test",
                                baseUrl),
                        sealing);
    }

    /** The public files, byte by byte. */
    private Map<String, String> files() throws IOException {
        Path root = folder.resolve("report/public");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return latin1(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
