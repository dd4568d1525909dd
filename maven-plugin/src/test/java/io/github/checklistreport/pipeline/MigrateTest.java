package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        Files.copy(Resources.test("migrate/next.yaml"), folder.resolve("next.yaml"));
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
        Outcome back = new MigrateAnswers().run(admin.request(), "mastodon-2020");
        assertThat(back.lines()).contains("Retired, kept as comments: 1", "New, unanswered: 1");
        assertThat(admin.validate().lines()).hasSize(1);
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
                .contains("-Dchecklist.to");
    }

    private void refuses(String answers, String why) throws Exception {
        admin.writes(answers);
        assertThat(Admin.refusal(() -> migrate())).contains(why);
        assertThat(text()).isEqualTo(answers);
    }

    private Outcome migrate(String answers) throws Exception {
        admin.writes(answers);
        return migrate();
    }

    private Outcome migrate() throws Exception {
        return new MigrateAnswers().run(admin.request(), "./next.yaml");
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("answers.yaml"));
    }
}
