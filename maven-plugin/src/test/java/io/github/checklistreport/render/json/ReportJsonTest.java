package io.github.checklistreport.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.render.Fixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ReportJsonTest {
    private final PublicReport report = Fixture.publicReport();

    @Test
    void countsAsTheReportDoes() {
        Map<?, ?> totals = (Map<?, ?>) at(read(ReportJson.page(report, "1.0.0")), "totals");
        for (Totals expected : Totals.ofEachLevel(report.items())) {
            Map<?, ?> level = (Map<?, ?>) at(totals, expected.level().word());
            assertThat(level)
                    .isEqualTo(
                            Map.ofEntries(
                                    Map.entry("items", expected.items()),
                                    Map.entry("met", expected.met()),
                                    Map.entry("partial", expected.partial()),
                                    Map.entry("gap", expected.gap()),
                                    Map.entry("conflict", expected.conflict()),
                                    Map.entry("accepted", expected.accepted()),
                                    Map.entry("unknown", expected.unknown()),
                                    Map.entry("notApplicable", expected.notApplicable()),
                                    Map.entry("withheld", expected.withheld()),
                                    Map.entry("upcoming", expected.upcoming()),
                                    Map.entry("verified", expected.verified())));
        }
    }

    @Test
    void saysNothingOfAWithheldItem() {
        assertThat(item(read(ReportJson.page(report, "1.0.0")), "contact"))
                .isEqualTo(
                        Map.of(
                                "id", "contact",
                                "level", "required",
                                "phase", "prepare",
                                "topic", "domain",
                                "publish", "withheld"));
    }

    @Test
    void omitsDatesThatDoNotExist() {
        assertThat(item(read(ReportJson.page(report, "1.0.0")), "silent"))
                .isEqualTo(
                        Map.of(
                                "id", "silent",
                                "level", "optional",
                                "phase", "build",
                                "topic", "ssh",
                                "status", "unanswered",
                                "verdict", "unknown",
                                "basis", "none",
                                "flags", List.of(),
                                "publish", "full"));
    }

    @Test
    void tellsCoAdminsTheVerdictAndWhatThePublicSees() {
        CoAdminsReport coAdmins = Fixture.coAdminsReport();
        Page page = ReportJson.page(coAdmins, "1.0.0");
        assertThat(read(page).get("audience")).isEqualTo("co-admins");
        Map<?, ?> item = item(read(page), "contact");
        assertThat(item.get("publish")).isEqualTo("withheld");
        assertThat(item.get("verdict")).isEqualTo("met");
        assertThat(text(page)).doesNotContain("kuroneko");
    }

    @Test
    void hasTheShapeThatOtherToolsRelyOn() {
        Map<?, ?> json = read(ReportJson.page(report, "1.0.0"));
        assertThat(json.keySet().stream().map(String::valueOf).toList())
                .containsExactly(
                        "schema",
                        "checklist",
                        "server",
                        "generatedAt",
                        "audience",
                        "generator",
                        "totals",
                        "items");
        assertThat(json.get("generatedAt")).isEqualTo("2026-11-23T09:30:15Z");
        assertThat(at((Map<?, ?>) at(json, "checklist"), "edition"))
                .isEqualTo(Map.of("ja", "2020年度版", "en", "2020 edition"));
    }

    private static Map<?, ?> item(Map<?, ?> json, String id) {
        return ((List<?>) at(json, "items"))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> id.equals(item.get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Object at(Map<?, ?> json, String name) {
        return Objects.requireNonNull(json.get(name), name);
    }

    private static Map<?, ?> read(Page page) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text(page));
    }

    private static String text(Page page) {
        return new String(page.content(), StandardCharsets.UTF_8);
    }
}
