package io.github.checklistreport.render.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.lab.Program;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposed answers are a patch that the patch program applies and the loader reads. */
class SuggestedAnswersTest {
    private static final String HEAD =
            """
            checklist: mastodon-2020   # the edition
            server: {name: Example Social, domain: social.example}
            defaults: {by: "@alice", answeredOn: 2026-11-20}
            """;
    private static final String NOTE =
            "note: \"What the check of 2026-11-23 saw: The connection was refused, so this could"
                    + " not be checked.\"\n";

    @TempDir private Path folder;

    static List<List<String>> forms() {
        return List.of(
                List.of("  dns-caa: unanswered\n", "  dns-caa:\n    status: met\n    " + NOTE),
                List.of(
                        "  dns-caa: \"unanswered\"   # ask\n",
                        "  dns-caa:   # ask\n    status: met\n    " + NOTE),
                List.of(
                        "  'dns-caa': unanswered\t# a tab\n",
                        "  'dns-caa': # a tab\n    status: met\n    " + NOTE),
                List.of("  dns-caa:\n", "  dns-caa:\n    status: met\n    " + NOTE),
                List.of(
                        "  # why\n\n  dns-caa:   # how\n    # what\n    status: unanswered # x\n",
                        "  # why\n\n  dns-caa:   # how\n    # what\n    status: met # x\n    "
                                + NOTE),
                List.of(
                        "  dns-caa:\n      privateNote: |\n        status: unanswered\n\n"
                                + "        # no comment\n      status: unanswered\n",
                        "  dns-caa:\n      privateNote: |\n        status: unanswered\n\n"
                                + "        # no comment\n      status: met\n      "
                                + NOTE),
                List.of(
                        "  dns-caa:\n    note: My own.\n    status: unanswered\n",
                        "  dns-caa:\n    note: My own.\n    status: met\n"),
                List.of(
                        "  dns-caa: {status: unanswered, privateNote: x} # y\n",
                        "  dns-caa: {status: met, " + NOTE.strip() + ", privateNote: x} # y\n"),
                List.of(
                        "  dns-caa: {\"note\": \"a\", \"status\": \"unanswered\"}\n",
                        "  dns-caa: {\"note\": \"a\", \"status\": \"met\"}\n"),
                List.of(
                        "  hsts: unanswered\n",
                        "  hsts: unanswered\n  dns-caa:\n    status: met\n    " + NOTE));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersInTheFormThatIsThere(List<String> form) throws Exception {
        String before = HEAD + "answers:\n  waf: met\n" + form.get(0);
        String after = HEAD + "answers:\n  waf: met\n" + form.get(1);
        for (String tail : List.of("", "\n# The end.\npublish: cautious   # at last\n")) {
            assertThat(applied(before + tail)).isEqualTo(after + tail);
            String windows = (before + tail).replace("\n", "\r\n");
            assertThat(applied(windows)).isEqualTo((after + tail).replace("\n", "\r\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersInAFileWithoutALastLineEnd(List<String> form) throws Exception {
        String before = (HEAD + "answers:\n" + form.get(0)).stripTrailing();
        String after = (HEAD + "answers:\n" + form.get(1)).stripTrailing();
        assertThat(applied(before).stripTrailing()).isEqualTo(after);
    }

    @Test
    void addsTheAnswersWhereThereAreNone() throws Exception {
        String more = "  dns-caa:\n    status: met\n    " + NOTE;
        assertThat(applied(HEAD)).isEqualTo(HEAD + "answers:\n" + more);
        assertThat(applied(HEAD + "\n# The end.\n"))
                .isEqualTo(HEAD + "answers:\n" + more + "\n# The end.\n");
        assertThat(applied(HEAD + "answers:\n")).isEqualTo(HEAD + "answers:\n" + more);
    }

    @Test
    void keepsToTheIndentationOfTheFile() throws Exception {
        assertThat(applied(HEAD + "answers:\n    waf: met\n"))
                .isEqualTo(
                        HEAD
                                + "answers:\n    waf: met\n    dns-caa:\n        status: met\n"
                                + "        "
                                + NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {dns-caa: unanswered}\n",
                "answers:\n  dns-caa: {\n    status: unanswered}\n",
                "answers:\n  dns-caa: &a unanswered\n",
                "answers:\n  dns-caa:\n    {status: unanswered}\n",
            })
    void leavesOtherFormsAloneAndSaysSo(String answers) throws Exception {
        SuggestedAnswers suggested = suggest(HEAD + answers, Result.PASS, Strength.FULL);
        assertThat(suggested.patch()).isEmpty();
        assertThat(suggested.left()).containsExactly("dns-caa");
    }

    @ParameterizedTest
    @CsvSource({
        "PASS,FULL,met",
        "FAIL,FULL,unmet",
        "WEAK,FULL,partial",
        "PASS,PARTIAL,",
        "FAIL,PARTIAL,",
        "UNKNOWN,FULL,"
    })
    void proposesWhatDecides(Result result, Strength strength, String status) throws Exception {
        SuggestedAnswers suggested = suggest(HEAD + "answers:\n", result, strength);
        if (status == null) {
            assertThat(suggested).isEqualTo(new SuggestedAnswers("", List.of(), List.of()));
        } else {
            assertThat(suggested.proposed()).containsExactly("dns-caa");
            assertThat(suggested.patch()).contains("+    status: " + status + "\n");
        }
    }

    @Test
    void proposesNothingForWhatSomebodyHasAnswered() throws Exception {
        for (String answer : List.of("met", "unmet", "partial")) {
            String text = HEAD + "answers:\n  dns-caa: " + answer + "\n";
            assertThat(suggest(text, Result.FAIL, Strength.FULL).patch()).isEmpty();
        }
    }

    /** The file that {@code init} writes, with every second item seen. */
    @Test
    void answersAWholeStarter() throws Exception {
        String text =
                Files.readString(Path.of("src/test/resources/starter/answers-ja.yaml"))
                        .replace("your-server.example", "social.example");
        Input input = load(text);
        List<Finding> findings = new ArrayList<>();
        Result[] results = Result.values();
        for (Item item : input.checklist().items()) {
            if (findings.size() % 2 == 0) {
                Result result = results[findings.size() % results.length];
                findings.add(finding(item.id(), result, Strength.FULL));
            }
        }
        SuggestedAnswers suggested = suggest(text, input, findings);
        assertThat(suggested.left()).isEmpty();
        String after = patched(text, suggested.patch());
        assertThat(load(after).answers().answers())
                .filteredOn(answer -> answer.status() != Status.UNANSWERED)
                .extracting(Answer::item)
                .containsExactlyInAnyOrderElementsOf(suggested.proposed());
        assertThat(comments(after)).isEqualTo(comments(text));
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.strip().startsWith("#")).toList();
    }

    private String applied(String before) throws Exception {
        SuggestedAnswers suggested = suggest(before, Result.PASS, Strength.FULL);
        assertThat(suggested.left()).isEmpty();
        String after = patched(before, suggested.patch());
        Answer answer =
                load(after).answers().answers().stream()
                        .filter(one -> one.item().equals("dns-caa"))
                        .findFirst()
                        .orElseThrow();
        assertThat(answer.status()).isEqualTo(Status.MET);
        assertThat(answer.by()).isEqualTo("@alice");
        return after;
    }

    private SuggestedAnswers suggest(String text, Result result, Strength strength)
            throws IOException {
        return suggest(text, load(text), List.of(finding("dns-caa", result, strength)));
    }

    private static SuggestedAnswers suggest(String text, Input input, List<Finding> findings) {
        return SuggestedAnswers.of(
                new Assessment(input.checklist(), input.answers(), findings, Samples.NOW).report(),
                text,
                "answers.yaml",
                Samples.ENGLISH);
    }

    private static Finding finding(String item, Result result, Strength strength) {
        Finding plain = Samples.finding(item, result, strength, Applies.UNDECIDED, Samples.TODAY);
        return new Finding(
                item,
                result,
                strength,
                plain.applies(),
                plain.observedOn(),
                Saying.of("reason.refused"),
                List.of(),
                List.of(),
                plain.rule(),
                plain.vantage());
    }

    private Input load(String text) throws IOException {
        Path file = folder.resolve("answers.yaml");
        Files.writeString(file, text);
        Loaded<Input> loaded = new InputLoader(folder).load(file, Samples.NOW);
        assertThat(loaded.problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .isEmpty();
        return Objects.requireNonNull(loaded.value());
    }

    private String patched(String text, String patch) throws Exception {
        Path program = Program.require("patch", "patch");
        Path file = folder.resolve("answers.yaml");
        Files.writeString(file, text);
        Path diff = folder.resolve("answers.patch");
        Files.writeString(diff, patch);
        Process process =
                new ProcessBuilder(program.toString(), "-p0", "--fuzz=0", "-i", "answers.patch")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said + "\n" + patch).isZero();
        assertThat(said).doesNotContain("offset", "Stripping");
        return Files.readString(file);
    }
}
