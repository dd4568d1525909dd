package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goals init, validate, status and check, without Maven. */
class GoalsTest {
    private static final String HEAD =
            """
            checklist: mastodon-2020
            server: {name: Example Social, domain: social.example}
            defaults: {by: "@alice", answeredOn: 2026-11-20}
            answers:
            """;

    @TempDir Path folder;
    private Admin admin;

    @BeforeEach
    void openTheFolder() {
        admin = Admin.in(folder);
    }

    @Test
    void initWritesWhatIsNeededToStart() throws Exception {
        Outcome outcome = admin.init("mastodon-2020");
        assertThat(outcome.lines())
                .hasSize(4)
                .startsWith("Wrote answers.schema.json", "Wrote pom.xml", "Wrote answers.yaml")
                .last()
                .asString()
                .startsWith("Next: open answers.yaml")
                .endsWith("mvn package");
        assertThat(Files.readString(folder.resolve("pom.xml")))
                .contains("<version>1.2.3</version>")
                .contains("<checklist.languages>en,ja</checklist.languages>");
        assertThat(Files.readAllBytes(folder.resolve("answers.schema.json")))
                .isEqualTo(
                        Files.readAllBytes(
                                Resources.DATA_MODULE.resolve(
                                        "src/main/resources/io/github/checklistreport/schema/answers.schema.json")));
        assertThat(admin.validate().lines())
                .containsExactly("No problems: answers.yaml answers 0 of 34 items.");
        assertThat(admin.check("conflict").lines()).hasSize(1);
    }

    @Test
    void initAsksInTheFirstLanguage() throws Exception {
        admin.wanting("ja").init("mastodon-2020");
        assertThat(Files.readString(folder.resolve("answers.yaml"))).contains("必須");
    }

    @Test
    void initNeverOverwritesAnswers() throws Exception {
        admin.writes("mine");
        assertThat(Admin.refusal(() -> admin.init("mastodon-2020")))
                .startsWith("'answers.yaml' is there already");
        assertThat(Resources.in(folder)).containsExactly(folder.resolve("answers.yaml"));
        assertThat(folder.resolve("answers.yaml")).hasContent("mine");
    }

    @Test
    void initKeepsAProjectAndSaysHowToRunWithoutIt() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        assertThat(admin.init("mastodon-2020").lines())
                .contains("Kept pom.xml, which was there already")
                .last()
                .asString()
                .endsWith("mvn io.github.checklistreport:checklist-maven-plugin:1.2.3:report");
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
    }

    @Test
    void initWritesIntoAFolderOfItsOwn() throws Exception {
        Admin other = admin.answering("my answers/回答.yaml");
        assertThat(other.init("mastodon-2020").lines())
                .contains("Wrote my answers/answers.schema.json", "Wrote my answers/回答.yaml");
        assertThat(other.validate().lines()).hasSize(1);
    }

    @Test
    void initNamesAnOwnChecklistFromWhereTheAnswersAre() throws Exception {
        Path own = Resources.test("load/checklists/root/own.yaml");
        Files.copy(own, folder.resolve("own.yaml"));
        Admin other = admin.answering("answers/mine.yaml");
        other.init("./own.yaml");
        assertThat(other.validate().lines()).hasSize(1);
    }

    @Test
    void initTellsOfAnUnknownChecklist() {
        assertThat(Admin.refusal(() -> admin.init("mastodon-2021")))
                .contains("-Dchecklist.checklist unknown checklist 'mastodon-2021'")
                .contains("Did you mean 'mastodon-2020'?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void initTellsWhyTheDiskRefuses() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        assertThatExceptionOfType(BrokenException.class)
                .isThrownBy(() -> admin.answering("file/answers.yaml").init("mastodon-2020"))
                .withMessageContaining("cannot be written");
    }

    @Test
    void validateTellsProblemsOfSettingsAndFilesTogether() throws Exception {
        admin.writes(HEAD + "  dns-caa: yes\n  hsts: done\n");
        String refusal = Admin.refusal(() -> admin.wanting("en,tlh").at("noon").validate());
        assertThat(refusal.lines())
                .containsExactly(
                        "4 problems. Nothing was written.",
                        "-Dchecklist.languages unknown language 'tlh'. Reports can be written in: ja, en.",
                        "-Dchecklist.now not an instant: 'noon'. Write an ISO 8601 instant, such as 2026-11-20T12:00:00Z.",
                        "answers.yaml:5:12 'yes' is not a word for 'status'. Did you mean 'met'? Use one of: met, partial, unmet, not-applicable, unanswered.",
                        "answers.yaml:6:9 'done' is not a word for 'status'. Did you mean 'met'? Use one of: met, partial, unmet, not-applicable, unanswered.");
    }

    @Test
    void validateSpeaksTheLanguageOfTheConsole() throws Exception {
        admin.writes(HEAD + "  dns-caa: yes\n");
        assertThat(Admin.refusal(() -> admin.reading(Locale.JAPAN).validate()))
                .startsWith("問題が1件あります。");
        assertThat(Admin.refusal(() -> admin.reading(Locale.GERMANY).validate()))
                .startsWith("1 problem.");
    }

    @Test
    void validateWarnsAndGoesOn() throws Exception {
        admin.writes(HEAD + "  dns-caa: {status: met, reviewedBy: \"@alice\"}\n");
        Outcome outcome = admin.validate();
        assertThat(outcome.warnings())
                .singleElement()
                .asString()
                .startsWith("answers.yaml:5:3 'dns-caa' is reviewed by its author @alice.");
        assertThat(outcome.lines())
                .containsExactly("No problems: answers.yaml answers 1 of 34 items.");
    }

    @Test
    void validateSaysThatThereIsNoFile() {
        assertThat(Admin.refusal(admin::validate)).contains("answers.yaml no such file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void validateRefusesTimesBeyondTheCalendar(String now) throws Exception {
        admin.writes(HEAD + "  dns-caa: met\n");
        assertThat(Admin.refusal(() -> admin.at(now).validate())).contains("not an instant");
    }

    @Test
    void statusShowsEveryItemInTheDefaultLanguage() throws Exception {
        admin.writes(HEAD + "  dns-caa: met\n");
        assertThat(admin.status().lines())
                .anyMatch(line -> line.matches(" +3  dns-caa +Recommended +Met +.*2026-11-20"))
                .filteredOn(line -> line.matches(" +\\d+  .*"))
                .hasSize(34);
        assertThat(admin.wanting("ja,en").status().lines())
                .anyMatch(line -> line.matches(" +3  dns-caa +推奨 +対応済 +.*2026-11-20"));
    }

    @Test
    void checkNamesItemsAndLines() throws Exception {
        admin.writes(
                HEAD
                        + "  open-ports: unmet\n"
                        + "  dns-caa: unmet\n"
                        + "  hsts: {status: met, answeredOn: 2026-01-01}\n"
                        + "  waf: {status: unmet, exception: {reason: x, expires: 2026-11-22}}\n");
        String gaps = Admin.refusal(() -> admin.check("required-gap"));
        assertThat(gaps).startsWith("The report fails the check (required-gap): 15 items");
        assertThat(gaps).contains("answers.yaml:5:3 open-ports: Required, Gap");
        assertThat(gaps).contains("answers.yaml database-backup: Required, Unknown");
        assertThat(gaps).doesNotContain("dns-caa:", "waf:");
        assertThat(Admin.refusal(() -> admin.check("stale, exception-expired")).lines())
                .hasSize(4)
                .startsWith("The report fails the check (stale, exception-expired): 2 items")
                .anyMatch(line -> line.startsWith("answers.yaml:7:3 hsts:"))
                .anyMatch(line -> line.startsWith("answers.yaml:8:3 waf:"));
    }

    @Test
    void checkPassesWhatIsFine() throws Exception {
        admin.writes(HEAD + "  dns-caa: met\n");
        assertThat(admin.check("conflict").lines())
                .containsExactly("The report passes: answers and probes agree.");
        assertThat(admin.check("conflict,stale").lines())
                .containsExactly(
                        "The report passes: answers and probes agree, nothing is out of date.");
        assertThat(admin.check("never").lines())
                .containsExactly("Nothing is checked: failOn is never.");
    }

    @Test
    void checkRefusesUnknownPoliciesAndNone() throws Exception {
        admin.writes(HEAD + "  dns-caa: met\n");
        assertThat(Admin.refusal(() -> admin.check("gaps")))
                .contains("-Dchecklist.failOn unknown word 'gaps'")
                .contains("never, conflict, required-gap, stale, exception-expired");
        assertThat(Admin.refusal(() -> admin.check(" , ")))
                .contains("-Dchecklist.failOn names nothing");
    }

    @Test
    void clockDecidesWhatIsStale() throws Exception {
        admin.writes(HEAD + "  hsts: met\n");
        assertThat(admin.at("2027-05-20T23:59:59Z").check("stale").lines()).hasSize(1);
        assertThat(Admin.refusal(() -> admin.at("2027-05-21T00:00:00Z").check("stale")))
                .contains("hsts");
    }

    @Test
    void nothingIsWrittenByGoalsThatOnlyLook() throws Exception {
        admin.writes(HEAD + "  dns-caa: met\n");
        admin.validate();
        admin.status();
        admin.check("conflict");
        List<Path> files = Resources.in(folder);
        assertThat(files).containsExactly(folder.resolve("answers.yaml"));
    }

    @Test
    void whatDoesNotCountYetFailsNoCheckAndIsNoStepToTake() throws Exception {
        Files.copy(Resources.test("site/grace.yaml"), folder.resolve("grace.yaml"));
        admin.writes(
                HEAD.replace("mastodon-2020", "./grace.yaml")
                        + """
                          hsts: {status: unmet, exception: {reason: x, expires: 2026-11-01}}
                          database-backup: unmet
                          waf: met
                        """);
        String strict = "conflict,required-gap,stale,exception-expired";
        assertThat(Admin.refusal(() -> admin.check(strict))).doesNotContain("hsts", "backup");
        assertThat(Admin.refusal(() -> admin.at("2027-01-20T00:00:00Z").check(strict)))
                .contains("hsts", "database-backup");
        assertThat(admin.status().lines())
                .anySatisfy(line -> assertThat(line).contains("database-backup", "Not counted yet"))
                .anySatisfy(line -> assertThat(line).contains("2 not counted yet"))
                .noneMatch(line -> line.startsWith("  - hsts"))
                .endsWith("From 2028-02-01 on these count, too: dns-caa")
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("From 2027-01-20 on these count, too: dnssec"));
        admin.answering("more.yaml").init("./grace.yaml");
        assertThat(folder.resolve("more.yaml")).content().contains("#   Counts from 2027-01-20.");
    }
}
