package io.github.checklistreport.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that Git or an editor would not keep as they are, or that are too large to keep: the test
 * writes them. What is expected of the small ones stands in {@code load/hostile}.
 */
class HostileFilesTest {
    private static final String HEAD =
            "checklist: mastodon-2020\nserver: {name: Example Social, domain: social.example}\n";
    private static final String ANSWERS =
            HEAD + "defaults: {by: '@alice', answeredOn: 2026-11-20}\nanswers:\n";

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void tellsEveryProblem(String name, byte[] content) throws IOException {
        Golden.check(
                Resources.test("load/hostile").resolve(name + ".txt"),
                Loading.describe(load(content)));
    }

    static Stream<Arguments> small() {
        return Stream.of(
                arguments("invalid-utf8", bytes(ANSWERS + "  dns-caa: {note: '鍵", "\u00ff'}\n")),
                arguments("overlong-utf8", bytes(ANSWERS + "  dns-caa: ", "\u00c0\u00af\n")),
                arguments("cut-off-utf8", bytes(ANSWERS + "  dns-caa: met # ", "\u00e9\u008d")),
                arguments("surrogate-in-utf8", bytes(ANSWERS + "  # ", "\u00ed\u00a0\u0080\n")),
                arguments("shift-jis", encoded(ANSWERS + "  dns-caa: 対応済\n", "Shift_JIS")),
                arguments("utf16", (ANSWERS + "  dns-caa: met\n").getBytes(UTF_16)),
                arguments("utf16-le", encoded("\uFEFF" + ANSWERS, "UTF-16LE")),
                arguments("nul", utf8(ANSWERS + "  dns-caa: met\0\n")),
                arguments("escape", utf8(ANSWERS + "  dns-caa: met\n  hsts: \u001b[31mmet\n")),
                arguments("non-character", utf8(ANSWERS + "  # 🔐\uFFFE\n")),
                arguments("non-character-behind-emoji", utf8("# 🔐🔐\n# 🔐\n# x\uFFFE\n")),
                arguments("key-on-two-lines", utf8(ANSWERS + "  \"a\\nb\": met\n")),
                arguments("line-separator", utf8(ANSWERS + "  # a\u2028\n  dns-caa: yes\n")),
                arguments("windows-lines", utf8((ANSWERS + "  hsts: yes\n").replace("\n", "\r\n"))),
                arguments(
                        "windows-lines-in-a-note",
                        utf8(
                                (ANSWERS
                                                + "  hsts:\n    status: met\n    note: |\n      a\n      b\n")
                                        .replace("\n", "\r\n"))),
                arguments("old-mac-lines", utf8((ANSWERS + "  hsts: yes\n").replace("\n", "\r"))),
                arguments("byte-order-mark", utf8("\uFEFF" + ANSWERS + "  hsts: yes\n")),
                arguments("byte-order-mark-first-line", utf8("\uFEFFchecklist: mastodon-2021\n")),
                arguments("byte-order-mark-good", utf8("\uFEFF" + ANSWERS + "  hsts: met\n")),
                arguments("byte-order-mark-alone", utf8("\uFEFF")),
                arguments("deep-brackets", utf8(HEAD + "answers: " + "[".repeat(10_000))),
                arguments("deep-braces", utf8(HEAD + "answers: " + "{".repeat(10_000))),
                arguments("deep-keys", utf8(HEAD + "answers: " + "{a: ".repeat(10_000))),
                arguments("deep-json", utf8("{\"answers\":".repeat(10_000))),
                arguments("deep-lists", utf8(HEAD + "answers:\n  " + "- ".repeat(10_000))),
                arguments("deep-complex-keys", utf8(HEAD + "answers:\n  " + "? ".repeat(10_000))),
                arguments("deep-indentation", utf8(HEAD + staircase(2_000))),
                arguments("long-address", utf8(ANSWERS + evidence("a".repeat(1_000_000) + " "))),
                arguments("long-contact", utf8(contact("@".repeat(1_000_000) + " "))),
                arguments("long-domain", utf8(domain("a.".repeat(100_000)))),
                arguments("long-reference", utf8("checklist: ./" + "a-".repeat(100_000))),
                arguments("bytes", new byte[1000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void answersInTime(String name, String content) throws IOException {
        assertThat(load(utf8(content)).problems()).isNotEmpty();
    }

    /** As large as a file may be, and of what costs most. */
    static Stream<Arguments> large() {
        return Stream.of(
                arguments("unknown items", ANSWERS + lines("  a%d: met\n", 250_000)),
                arguments("unknown keys", HEAD + lines("a%d: met\n", 300_000)),
                arguments("one key again and again", ANSWERS + lines("  hsts: met\n", 300_000)),
                arguments("long unknown words", ANSWERS + longWords()),
                arguments("comments", lines("# %d\n", 300_000)),
                arguments("blank lines", "\n".repeat(4_000_000)),
                arguments("one long line", ANSWERS + "  hsts: {note: '" + "x ".repeat(1_900_000)),
                arguments("anchors", HEAD + lines("a%d: &a%<d x\n", 200_000)),
                arguments("flow keys", HEAD + "answers: {" + lines("a%d, ", 400_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeChecklists")
    void answersInTimeForChecklists(String name, String content) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), content);
        assertThat(Loading.checklist(folder, "./own.yaml").problems()).isNotEmpty();
    }

    static Stream<Arguments> largeChecklists() {
        return Stream.of(
                arguments("items", "id: own\nitems:\n" + lines("- {id: a%d}\n", 200_000)),
                arguments("one id", "id: own\nitems:\n" + lines("- {id: a}\n", 300_000)),
                arguments("phases", "id: own\nphases:\n" + lines("- {id: a%d}\n", 200_000)),
                arguments("facts", "id: own\nfacts:\n" + lines("- {id: a%d}\n", 200_000)),
                arguments(
                        "amendments",
                        "id: own\nextends: mastodon-2020\namend:\n"
                                + lines("- {id: a%d}\n", 200_000)),
                arguments(
                        "language tags",
                        "id: own\ntitle:\n  ja" + "-aa".repeat(100_000) + ": x\n"));
    }

    @Test
    void refusesAFileLargerThanTheLimit() throws IOException {
        byte[] content = utf8(HEAD + "# ".repeat(SourceFile.MAX_BYTES / 2));
        Golden.check(Resources.test("load/hostile/too-large.txt"), Loading.describe(load(content)));
    }

    @Test
    void readsAFileAsLargeAsTheLimit() throws IOException {
        String head = HEAD + "# ";
        String content = head + "x".repeat(SourceFile.MAX_BYTES - head.length());
        assertThat(load(utf8(content)).problems()).isEmpty();
    }

    @Test
    void refusesAHugeFileAtOnce() throws IOException {
        Path file = folder.resolve("answers.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L * 1024 * 1024);
        }
        Loading.answers(folder, file);
        assertTimeoutPreemptively(
                Duration.ofMillis(500), () -> Loading.answers(folder, file).problems());
        assertThat(Loading.problems(Loading.answers(folder, file))).hasSize(1);
    }

    @Test
    void tellsThatThereIsNoFile() {
        Loaded<Input> loaded = Loading.answers(folder, folder.resolve("answers.yaml"));
        Golden.check(Resources.test("load/hostile/no-file.txt"), Loading.describe(loaded));
    }

    @Test
    void tellsThatTheFileIsAFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("answers.yaml"));
        Golden.check(
                Resources.test("load/hostile/folder.txt"),
                Loading.describe(Loading.answers(folder, file)));
    }

    private Loaded<Input> load(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("answers.yaml"), content);
        return Loading.answers(folder, file);
    }

    private static String lines(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static String longWords() {
        List<String> words = IntStream.range(0, 40).mapToObj(i -> "w" + i).toList();
        return words.stream()
                .map(word -> "  " + word.repeat(30_000) + ": x\n")
                .collect(Collectors.joining());
    }

    private static String staircase(int steps) {
        return IntStream.range(0, steps)
                .mapToObj(i -> " ".repeat(i) + "a:\n")
                .collect(Collectors.joining());
    }

    private static String evidence(String rest) {
        return "  hsts: {status: met, evidence: ['https://" + rest + "']}\n";
    }

    private static String contact(String rest) {
        return domain("social.example', contact: 'mailto:" + rest);
    }

    private static String domain(String domain) {
        return "checklist: mastodon-2020\nserver: {name: x, domain: '" + domain + "'}\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    /** Text in UTF-8, then raw bytes, each written as the character of its number. */
    private static byte[] bytes(String text, String raw) {
        byte[] head = utf8(text);
        byte[] tail = raw.getBytes(ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
