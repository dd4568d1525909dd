package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A third party's checklist: 1,000 items, through five levels of {@code extends}. */
class ThousandItemsTest {
    private static final int ROOT = 800;
    private static final int LEVELS = 5;
    private static final int ADDED = 50;
    private static final int RETIRED = 10;
    private static final int ITEMS = ROOT + LEVELS * (ADDED - RETIRED);
    private static final int TOPICS = 40;

    private static final String CHANGE =
            """
                change:
                  what: {ja: 見直しました。, en: Reviewed.}
                  why: {ja: 年が変わったためです。, en: A year went by.}
                  since: 2026-11-20
                  sources: [{url: "https://example.org/", title: {ja: 例, en: Example}}]
            """;

    @TempDir Path folder;

    @Test
    void isReportedWhole() throws Exception {
        writeRoot();
        for (int level = 1; level <= LEVELS; level++) {
            writeExtension(level);
        }
        Admin admin = Admin.in(folder).at("2026-11-26T12:00:00Z").writes(answers());
        Files.copy(Path.of("..", "site", "evidence.json"), folder.resolve("evidence.json"));

        Outcome outcome = admin.report("public", "html,json");

        assertThat(outcome.lines()).filteredOn(line -> line.contains(" of ")).hasSize(3);
        expectEveryItem(folder.resolve("out/public"));
    }

    private static void expectEveryItem(Path report) throws IOException {
        JsonNode json = new ObjectMapper().readTree(report.resolve("report.json").toFile());
        assertThat(json.get("items")).hasSize(ITEMS);
        int items = 0;
        for (Level level : Level.values()) {
            JsonNode totals = json.get("totals").get(level.word());
            int each = 0;
            for (String count :
                    List.of(
                            "met",
                            "partial",
                            "gap",
                            "conflict",
                            "accepted",
                            "unknown",
                            "notApplicable",
                            "withheld")) {
                each += totals.get(count).asInt();
            }
            assertThat(each).as(level.word()).isEqualTo(totals.get("items").asInt());
            items += each;
        }
        assertThat(items).isEqualTo(ITEMS);
        for (String language : List.of("ja", "en")) {
            for (JsonNode item : json.get("items")) {
                String id = item.get("id").asString();
                assertThat(report.resolve(language + "/items/" + id + ".html")).isNotEmptyFile();
            }
        }
    }

    private void writeRoot() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        """
                        id: level-0
                        edition: {ja: 初版, en: First edition}
                        title: {ja: 長い一覧, en: A long list}
                        summary: {ja: 第三者の一覧です。, en: Somebody else's list.}
                        software: mastodon
                        levels: {required: {ja: 要, en: r}, recommended: {ja: 推, en: c}, optional: {ja: 任, en: o}}
                        phases:
                          - id: all
                            title: {ja: 全体, en: Everything}
                            topics:
                        """);
        for (int topic = 0; topic < TOPICS; topic++) {
            text.append(
                    "      - {id: t%d, title: {ja: 分類%d, en: Topic %d}}\n"
                            .formatted(topic, topic, topic));
        }
        text.append("items:\n");
        IntStream.range(0, ROOT).forEach(i -> text.append(item("root-" + i, i, "")));
        write(0, text.toString());
    }

    /** Amends, retires and adds, each in every topic. */
    private void writeExtension(int level) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        """
                        id: level-%d
                        edition: {ja: 第%d版, en: Edition %d}
                        extends: ../level-%d/list.yaml
                        """
                                .formatted(level, level, level, level - 1));
        text.append("amend:\n");
        for (int i = 0; i < RETIRED; i++) {
            text.append("  - id: root-%d\n    level: optional\n".formatted(LEVELS * RETIRED + i));
            text.append(CHANGE);
        }
        text.append("retire:\n");
        for (int i = 0; i < RETIRED; i++) {
            text.append("  - id: root-%d\n".formatted((level - 1) * RETIRED + i)).append(CHANGE);
        }
        text.append("add:\n");
        IntStream.range(0, ADDED)
                .forEach(i -> text.append(item("added-" + level + "-" + i, i, CHANGE)));
        write(level, text.toString());
    }

    private static String item(String id, int number, String change) {
        return """
          - id: %1$s
            phase: all
            topic: t%2$d
            level: %3$s
            title: {ja: "%1$sは済んでいますか", en: "Is %1$s done?"}
            baseline: {ja: "%1$sが済んでいる。", en: "%1$s is done."}
            rationale: {ja: "%1$sが済んでいないと困るためです。", en: "It would be bad if %1$s were not done."}
            hint: {ja: いつ済ませたかを書きます。, en: Say when.}
            sensitivity: %4$s
            timeToLive: P12M
            verification: {by: probe, check: hsts, how: {ja: 見ます。, en: Look.}}
        """
                        .formatted(
                                id,
                                number % TOPICS,
                                Word.words(Level.class).get(number % 3),
                                List.of("public", "restricted", "secret").get(number % 7 % 3))
                + change;
    }

    private static String answers() {
        StringBuilder text =
                new StringBuilder(
                        """
                        checklist: ./level-%d/list.yaml
                        server: {name: Example, domain: social.example, software: mastodon}
                        defaults: {by: "@alice", answeredOn: 2026-11-20}
                        answers:
                        """
                                .formatted(LEVELS));
        for (int i = LEVELS * RETIRED; i < ROOT; i++) {
            text.append(
                    "  root-%1$d: {status: %2$s, note: We went through chapter %1$d of our handbook together that evening., privateNote: The paper copy of it lies in drawer %1$d of the blue desk.}\n"
                            .formatted(i, List.of("met", "partial", "unmet", "met").get(i % 4)));
        }
        return text.toString();
    }

    private void write(int level, String text) throws IOException {
        Path file = folder.resolve("level-" + level).resolve("list.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
