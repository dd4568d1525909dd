package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code evidence.json} may be, and what is said of one that is not. */
class EvidenceLoaderTest {
    private static final Path CASES =
            Resources.DATA_MODULE.resolve("src/test/resources/evidence/good");
    private static final String OBSERVATION =
            """
            {"probe": "dns.caa", "target": "social.example", "startedAt": "2026-11-20T12:05:01Z",
             "durationMs": 1, "connections": 1, "outcome": "observed",
             "facts": {"records": []}}""";
    private static final String GOOD =
            """
            {
              "schema": "https://checklistreport.github.io/schema/1/evidence.schema.json",
              "target": "social.example",
              "startedAt": "2026-11-20T12:05:00Z",
              "finishedAt": "2026-11-20T12:05:09Z",
              "vantage": {"tool": "checklist-report 1.0.0"},
              "settings": {"connectTo": [], "addresses": "public"},
              "observations": [
            """
                    + OBSERVATION
                    + "\n]}\n";

    @TempDir Path folder;

    @Test
    void readsTheHostsFactsOfTheSchemasExample() throws IOException {
        ObjectNode tree =
                (ObjectNode)
                        new JsonMapper()
                                .readTree(Files.readString(CASES.resolve("every-probe.json")));
        ((ArrayNode) tree.path("observations"))
                .removeIf(one -> !one.path("probe").stringValue().equals("host"));
        Evidence evidence = Objects.requireNonNull(load(tree.toString()).value());
        HostFacts host = evidence.facts(ProbeName.HOST, HostFacts.class).get(0);
        assertThat(host.sshd()).extracting(HostFacts.SshdView::match).containsExactly(null, "user");
        assertThat(host.versions()).contains(new HostFacts.Component("redis", null));
    }

    @Test
    void ignoresWhatNewerVersionsAdd() throws IOException {
        String newer =
                GOOD.replace("\"records\": []", "\"records\": [], \"more\": {\"a\": [1]}")
                        .replace("\"probe\": \"dns.caa\"", "\"novel\": 1, \"probe\": \"dns.caa\"")
                        .replace(
                                "\"observations\": [",
                                "\"observations\": [{\"probe\": \"dns.novel\", \"x\": {}},");
        Loaded<Evidence> loaded = load(newer);
        assertThat(Loading.problems(loaded)).isEmpty();
        assertThat(Objects.requireNonNull(loaded.value()).observations())
                .extracting(Observation::probe)
                .containsExactly(ProbeName.CAA);
    }

    @Test
    void takesNoFactsFromASilence() throws IOException {
        Loaded<Evidence> loaded =
                load(GOOD.replace("\"observed\"", "\"inconclusive\", \"reason\": \"timed-out\""));
        Observation only = Objects.requireNonNull(loaded.value()).observations().get(0);
        assertThat(only.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(only.facts()).isNull();
    }

    @Test
    void cleansTexts() throws IOException {
        Loaded<Evidence> loaded =
                load(
                        GOOD.replace(
                                "1.0.0", "\\u001b[31mred\\u202e\\u0000\\ud83d" + "x".repeat(3000)));
        assertThat(Objects.requireNonNull(loaded.value()).vantage().tool())
                .startsWith("checklist-report  red xxx")
                .hasSize(2001)
                .endsWith("…");
    }

    static List<Case> wrong() {
        return List.of(
                new Case("", "", "evidence.json:1:1 not valid JSON"),
                new Case("[1]", "", "evidence.json:1:1 not valid JSON: {…}."),
                new Case(GOOD + "{}", "", "evidence.json:13:1 not valid JSON"),
                new Case("\"target\":", "\"target\"", "evidence.json:3:12 not valid JSON"),
                new Case(
                        "\"target\"", "\"schema\"", "evidence.json:3:11 not valid JSON: Duplicate"),
                new Case("schema/1", "schema/9", "evidence.json:2:13 this is \"https:"),
                new Case("\"schema\"", "\"x\"", "evidence.json:1:1 this is –, and https:"),
                new Case(
                        "\"target\": \"social.example\",\n",
                        "\"target\": \"other.example\",\n",
                        "evidence.json:3:13 the evidence is of other.example, the answers are of"
                                + " social.example."),
                new Case(
                        "\"2026-11-20T12:05:09Z\"",
                        "\"2026-12-20T12:05:09Z\"",
                        "evidence.json:5:17 'finishedAt' lies in the future: 2026-12-20T12:05:09Z."),
                new Case(
                        "2026-11-20T12:05:01Z",
                        "2026-12-01T00:00:00Z",
                        "evidence.json:9:63 'observations.0.startedAt' lies in the future"),
                new Case(
                        "2026-11-20T12:05:01Z",
                        "+999999999-01-01T00:00:00Z",
                        "evidence.json:9:63 'observations.0.startedAt' cannot be \"+999999999"),
                new Case(
                        "\"2026-11-20T12:05:00Z\"",
                        "5",
                        "evidence.json:4:16 'startedAt' cannot be 5."),
                new Case(
                        "{\"tool\": \"checklist-report 1.0.0\"}",
                        "{}",
                        "evidence.json:6:14 'vantage.tool' is missing."),
                new Case(
                        "\"vantage\": {\"tool\": \"checklist-report 1.0.0\"}",
                        "\"vantage\": null",
                        "evidence.json:6:14 'vantage' cannot be null."),
                new Case(
                        "\"public\"",
                        "\"all\"",
                        "evidence.json:7:46 'settings.addresses' cannot be \"all\"."),
                new Case(
                        "\"observations\"",
                        "\"x\"",
                        "evidence.json:1:1 'observations' is missing."),
                new Case(
                        "\"dns.caa\"",
                        "7",
                        "evidence.json:9:11 'observations.0.probe' cannot be 7."),
                new Case(
                        "\"durationMs\": 1",
                        "\"durationMs\": \"1\"",
                        "evidence.json:10:16 'observations.0.durationMs' cannot be \"1\"."),
                new Case(
                        "\"durationMs\": 1",
                        "\"durationMs\": 1e400000",
                        "evidence.json:10:16 'observations.0.durationMs' cannot be"),
                new Case(
                        "\"connections\": 1, ",
                        "",
                        "evidence.json:9:1 'observations.0.connections' is missing."),
                new Case(
                        "\"observed\"",
                        "\"skipped\"",
                        "evidence.json:9:1 'observations.0.reason' is missing."),
                new Case(
                        "{\"records\": []}",
                        "[]",
                        "evidence.json:11:11 'observations.0.facts' cannot be []."),
                new Case(
                        "{\"records\": []}",
                        "{}",
                        "evidence.json:11:11 'observations.0.facts.records' is missing."),
                new Case(
                        "{\"records\": []}",
                        "{\"records\": [null]}",
                        "evidence.json:11:24 'observations.0.facts.records.0' cannot be null."),
                new Case(
                        "{\"records\": []}",
                        "[".repeat(5000),
                        "evidence.json deeper or larger than any honest file"));
    }

    /** A file that differs from a good one in one place, and what is said of it. */
    record Case(String old, String replacement, String said) {
        String text() {
            return replacement.isEmpty() && !GOOD.contains(old) || old.isEmpty()
                    ? old
                    : GOOD.replace(old, replacement);
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void tellsWhatIsWrongAndWhere(Case wrong) throws IOException {
        Loaded<Evidence> loaded = load(wrong.text());
        assertThat(loaded.value()).isNull();
        assertThat(Loading.problems(loaded))
                .as(wrong.text())
                .singleElement()
                .asString()
                .startsWith("error: " + wrong.said())
                .doesNotContain("Exception", "io.github", "tools.jackson");
    }

    @Test
    void tellsEverythingAtOnce() throws IOException {
        String text =
                GOOD.replace("\"public\"", "7")
                        .replace(
                                "[]}}",
                                "[{}]}}, " + OBSERVATION.replace("\"observed\"", "\"seen\""));
        assertThat(Loading.problems(load(text))).hasSize(3);
    }

    @Test
    void stopsWhereTellingMoreWouldHelpNobody() throws IOException {
        String wrong = "{\"probe\": \"tls\", \"x\": [" + "0,".repeat(150) + "0]},\n";
        String text =
                GOOD.replace("\"observations\": [", "\"observations\": [" + wrong.repeat(900));
        assertThat(Loading.problems(load(text))).hasSize(20);
    }

    @Test
    void tellsThatThereIsNoFile() {
        Loaded<Evidence> loaded =
                new EvidenceLoader(folder)
                        .load(folder.resolve("evidence.json"), "social.example", Loading.NOW);
        assertThat(Loading.problems(loaded))
                .containsExactly(
                        "error: evidence.json no such evidence file. The goal `probe` writes one.");
    }

    private Loaded<Evidence> load(String text) throws IOException {
        Path file = folder.resolve("evidence.json");
        Files.writeString(file, text);
        return Loading.evidence(folder, file);
    }
}
