package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers move to another edition, and no word of the admin's is lost. */
class MigrateTest {
    private static final String ANSWERS =
            """
            # Mine.
            checklist: "mastodon-2020" # the first

            server:
              name: Example Social
              domain: social.example
              facts: # for me
                hostControl: self
            defaults: {by: "@alice", answeredOn: 2026-11-20}
            answers:
              # of the firewall
              waf: # none
                status: unmet
                note: |
                  # Too dear

                  for us.

              hsts: met # always
              "ssh-port":
                status: not-applicable
                reason: >-
                  none

              # the end
            publishPeople: false
            """;

    @TempDir Path folder;
    private Admin admin;

    @BeforeEach
    void openTheFolder() throws IOException {
        admin = Admin.in(folder);
        for (String name : List.of("next.yaml", "other.yaml", "stranger.yaml")) {
            Files.copy(Resources.test("migrate/" + name), folder.resolve(name));
        }
    }

    @Test
    void keepsMarksAndAsks() throws Exception {
        List<String> lines = migrate(ANSWERS).lines();
        assertThat(text())
                .isEqualTo(
                        """
                        # Mine.
                        checklist: ./next.yaml # the first

                        server:
                          name: Example Social
                          domain: social.example
                          facts: # for me
                            hostControl: self

                            # What stands in front?
                            #   nothing: nothing
                            # edge: nothing
                        defaults: {by: "@alice", answeredOn: 2026-11-20}
                        answers:
                          # of the firewall
                          # next no longer asks this. It asked: Is a web application firewall (WAF) in place?
                          #   The question was split.
                          #   It asked for a kind of product.
                          #   In its place: edge-filter
                          # waf: # none
                          #   status: unmet
                          #   note: |
                          #     # Too dear
                          #
                          #     for us.

                          # next: please look again. What changed: level: Recommended → Required, state to reach
                          #   It is required now.
                          #   It has become the rule.
                          #   State to reach: Every reply has HSTS.
                          hsts: met # always
                          "ssh-port":
                            status: not-applicable
                            reason: >-
                              none

                          # the end

                          # New in next

                          # ========================================================================
                          # Setup / Firewall
                          # ========================================================================

                          # [Optional] Are bad requests dropped in front?
                          #   Note: By what.
                          #   Applies: Always.
                          #   Counts from 2027-04-01.
                          edge-filter:
                            status: unanswered
                        publishPeople: false
                        """);
        assertThat(lines)
                .containsExactly(
                        "answers.yaml answered mastodon-2020 and now answers next. The old file is"
                                + " answers.mastodon-2020.yaml.",
                        "New, unanswered: 1",
                        "  answers.yaml:49:3 edge-filter: Are bad requests dropped in front?",
                        "Retired, kept as comments: 1",
                        "  answers.yaml:20 waf: Is a web application firewall (WAF) in place?",
                        "Changed in meaning; your answers stand until you change them: 1",
                        "  answers.yaml:31:3 hsts: level: Recommended → Required, state to reach",
                        "Next: look at these lines, then run:  mvn checklist:validate");
        assertThat(folder.resolve("answers.mastodon-2020.yaml")).hasContent(ANSWERS);
    }

    @Test
    void aSecondTimeThereIsNothingToDo() throws Exception {
        migrate(ANSWERS);
        String once = text();
        assertThat(migrate().lines())
                .containsExactly("Nothing to do: answers.yaml answers next already.");
        assertThat(text()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void lineEndsAndTheByteOrderMarkStay(String end) throws Exception {
        migrate("\uFEFF" + ANSWERS.replace("\n", end));
        assertThat(text()).startsWith("\uFEFF# Mine." + end);
        assertThat(text().replace(end, "")).doesNotContain("\r", "\n");
    }

    @Test
    void everyLineOfTheExampleIsStillThere() throws Exception {
        String example = Files.readString(Path.of("../site/answers.yaml"));
        admin = admin.at("2026-11-26T12:00:00Z");
        migrate(example);
        List<String> now = text().lines().map(line -> line.replaceFirst("^  # ?", "  ")).toList();
        assertThat(now)
                .containsSubsequence(
                        example.lines()
                                .filter(line -> !line.startsWith("checklist:"))
                                .map(line -> line.replaceFirst("^  # ?", "  "))
                                .filter(line -> !line.isBlank())
                                .toList());
        admin.validate();
    }

    @Test
    void backToWhereItCameFrom() throws Exception {
        migrate(ANSWERS);
        Outcome back = to("mastodon-2020");
        assertThat(back.lines()).contains("Retired, kept as comments: 1", "New, unanswered: 1");
        assertThat(admin.validate().lines()).hasSize(1);
    }

    @Test
    void factsThatNoLongerFitStayAsComments() throws Exception {
        Outcome outcome =
                migrate(
                        ANSWERS.replace(
                                "    hostControl: self\n",
                                """
                                    hostControl: self # ours
                                    sourceModified: modified # since May
                                    updateControl: # both
                                      self # really
                                    operatesIn: [JP, DE]
                                """),
                        "./other.yaml");
        assertThat(text())
                .contains(
                        """
                          facts: # for me
                            # other takes one of these: provider, nobody
                            # hostControl: self # ours

                            # Who administers the system?
                            #   provider: A provider
                            #   nobody: Nobody
                            # hostControl: provider
                            sourceModified: modified # since May
                            # other does not ask for this fact
                            # updateControl: # both
                            #   self # really
                            # other takes one value only
                            # operatesIn: [JP, DE]
                        """);
        assertThat(outcome.lines())
                .containsSubsequence(
                        "Facts to state anew, kept as comments: 3",
                        "  answers.yaml:9 hostControl: other takes one of these: provider, nobody",
                        "  answers.yaml:17 updateControl: other does not ask for this fact",
                        "  answers.yaml:20 operatesIn: other takes one value only",
                        "Next: look at these lines, then run:  mvn checklist:validate");
        admin.validate();
    }

    @Test
    void factsInBracesAreTakenOutOfThem() throws Exception {
        String facts =
                "  facts: {updateControl: self, sourceModified: modified, \"hostControl\" : self }"
                        + " # mine\n";
        Outcome outcome = migrate(ANSWERS.replaceFirst("  facts: .*\n.*\n", facts), "./other.yaml");
        assertThat(text())
                .contains(
                        """
                          domain: social.example
                          # other does not ask for this fact
                          # updateControl: self
                          # other takes one of these: provider, nobody
                          # "hostControl" : self
                          facts: {sourceModified: modified } # mine
                        """);
        assertThat(outcome.lines())
                .contains(
                        "  answers.yaml:11 hostControl: other takes one of these: provider, nobody");
    }

    @Test
    void factsInBracesOverSeveralLinesAreLeftToTheAdmin() throws Exception {
        String answers =
                ANSWERS.replaceFirst(
                        "  facts: .*\n.*\n",
                        "  facts: {updateControl: self,\n    hostControl: self}\n");
        admin.writes(answers);
        assertThat(Admin.refusal(() -> to("./other.yaml")))
                .contains("answers.yaml:7:11 unknown fact 'updateControl'", "on a line of its own");
        assertThat(text()).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Answers to “Security checklist for Mastodon server administrators” (2020 edition).,"
                + " Answers to “Other” (ninth).",
        "ja, 「Mastodonサーバ管理者のためのセキュリティチェックリスト」（2020年度版）への回答," + " 「別の一覧」（第九版）への回答"
    })
    void theHeadNamesTheNewEdition(String language, String before, String after) throws Exception {
        admin = admin.wanting(language);
        admin.init("mastodon-2020");
        String old = head();
        assertThat(old).contains("# " + before + "\n", "managed-hosting-considered");
        admin = admin.wanting("en,ja");
        to("./other.yaml");
        assertThat(head())
                .isEqualTo(old.replace(before, after).replace("managed-hosting-considered", "waf"));
    }

    @Test
    void aHeadOfTheAdminsOwnStays() throws Exception {
        admin.init("mastodon-2020");
        String changed = text().replace("# Answers to", "# Our answers to");
        admin.writes(changed);
        to("./other.yaml");
        assertThat(head())
                .contains(
                        "# Our answers to “Security checklist for Mastodon server administrators”");
    }

    @Test
    void listsWithNothingInCommon() throws Exception {
        Outcome outcome = migrate(ANSWERS, "./stranger.yaml");
        assertThat(outcome.lines())
                .startsWith(
                        "answers.yaml answered mastodon-2020 and now answers stranger. The old file"
                                + " is answers.mastodon-2020.yaml.",
                        "mastodon-2020 and stranger have no item in common: every item is new.")
                .contains(
                        "New, unanswered: 1",
                        "Retired, kept as comments: 3",
                        "  answers.yaml:13 waf: Is a web application"
                                + " firewall (WAF) in place?");
        assertThat(text()).contains("  # \"ssh-port\":\n  #   status: not-applicable\n");
        admin.validate();
    }

    @Test
    void betweenSoftwareEveryAnswerIsInDoubt() throws Exception {
        String answers =
                ANSWERS.replace("\"mastodon-2020\"", "mastodon-2026")
                        .replace("  waf: # none", "  admin-two-factor: met\n  waf: # none");
        Outcome outcome =
                migrate(
                        answers.replace("  facts", "  software: mastodon\n  facts"),
                        "misskey-2026");
        assertThat(outcome.lines())
                .contains(
                        "mastodon-2026 is for mastodon, misskey-2026 is for misskey: the answers"
                                + " that stay were given of other software. Look at each of them again.");
        assertThat(outcome.warnings())
                .contains(
                        "answers.yaml the checklist misskey-2026 is for misskey, the server runs"
                                + " mastodon. Choose the checklist for your software, if there is one,"
                                + " or correct `server.software`.");
        assertThat(to("mastodon-2026").warnings()).noneMatch(line -> line.contains("misskey"));
    }

    @Test
    void answersThatNamedTheRightSoftwareAllAlongAreNot() throws Exception {
        String answers = ANSWERS.replace("  facts", "  software: misskey\n  facts");
        assertThat(migrate(answers, "misskey-2026").lines())
                .noneMatch(line -> line.contains("other software"));
    }

    @Test
    void oldAnswersAreNeverOverwritten() throws Exception {
        Files.writeString(folder.resolve("answers.mastodon-2020.yaml"), "other");
        refuses(ANSWERS, "answers.mastodon-2020.yaml is there already");
        assertThat(folder.resolve("answers.mastodon-2020.yaml")).hasContent("other");
    }

    @Test
    void everyProblemIsToldAndNothingIsWritten() throws Exception {
        refuses(
                ANSWERS.replace("hsts: met", "hsts: yes").replace("waf:", "wav:"),
                "answers.yaml:12:3 unknown item 'wav'. Did you mean 'waf'?");
        refuses(
                "{\"checklist\": \"mastodon-2020\", \"server\": {\"name\": \"x\","
                        + " \"domain\": \"social.example\"}}",
                "several keys share a line");
        refuses(ANSWERS.replaceAll("(?s)answers:\n.*", "answers: {waf: met}\n"), "share a line");
        refuses(
                ANSWERS.replace("waf: # none", "waf: &a").replace("hsts: met", "hsts: *a"),
                "could not be read as the same answers");
    }

    @Test
    void anUnknownTargetIsSuggested() throws Exception {
        admin.writes(ANSWERS);
        assertThat(Admin.refusal(() -> new MigrateAnswers().run(admin.request(), "mastodon-2021")))
                .contains("-Dchecklist.to unknown checklist", "Did you mean");
        assertThat(Admin.refusal(() -> new MigrateAnswers().run(admin.request(), null)))
                .contains(
                        "-Dchecklist.to names no checklist to move to. Use one of fediverse-2026,");
    }

    @Test
    void aTargetThatCannotBeReadIsToldWithTheAnswersProblems() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), "id: [\n");
        admin.writes(ANSWERS.replace("hsts: met", "hsts: yes"));
        assertThat(Admin.refusal(() -> to("./broken.yaml")))
                .startsWith("2 problems. Nothing was written.")
                .contains("answers.yaml:19:9 'yes'", "broken.yaml:2:1 not valid YAML");
        assertThat(Admin.refusal(() -> to("./none.yaml")))
                .contains(
                        "there is no checklist file './none.yaml'. It was looked for at none.yaml:",
                        "or, in a setting, at the project's.");
        admin = admin.reading(Locale.JAPANESE);
        assertThat(Admin.refusal(() -> to("./none.yaml")))
                .contains("ファイル'./none.yaml'がありません。", "（設定ではプロジェクトのフォルダ）");
    }

    private void refuses(String answers, String why) throws Exception {
        admin.writes(answers);
        assertThat(Admin.refusal(() -> migrate())).contains(why);
        assertThat(text()).isEqualTo(answers);
    }

    private Outcome migrate(String answers) throws Exception {
        return migrate(answers, "./next.yaml");
    }

    private Outcome migrate(String answers, String target) throws Exception {
        admin.writes(answers);
        return to(target);
    }

    private Outcome migrate() throws Exception {
        return to("./next.yaml");
    }

    private Outcome to(String target) throws Exception {
        return new MigrateAnswers().run(admin.request(), target);
    }

    private String head() throws IOException {
        return text().substring(0, text().indexOf("\nchecklist:"));
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("answers.yaml"));
    }
}
