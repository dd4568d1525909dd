package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that name another software than the server does, and checklists for other software. */
class OtherSoftwareTest {
    private static final Path SITE = Path.of("..", "site");

    @TempDir Path folder;

    @Test
    void isSaidOnTheConsoleAndOnTheFirstPage() throws Exception {
        Outcome outcome = reported("mastodon-2026", "misskey");
        assertThat(outcome.warnings())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("the answers say misskey, but the server calls")
                                        .contains("itself mastodon"));
        assertThat(page("en")).contains("The answers say misskey, but the server calls itself");
        assertThat(page("ja")).contains("回答ではmisskeyですが、サーバはmastodonと名乗っています。");
    }

    @Test
    void isNotSaidWhereTheyAgree() throws Exception {
        assertThat(reported("mastodon-2026", "mastodon").warnings())
                .noneMatch(line -> line.contains("calls itself"));
        assertThat(page("en")).doesNotContain("calls itself");
        assertThat(page("ja")).doesNotContain("と名乗っています");
    }

    @ParameterizedTest
    @CsvSource({
        "pleroma-2026, akkoma, false",
        "pleroma-2026, misskey, true",
        "fediverse-2026, lemmy, false",
        "pixelfed-2026, mastodon, true"
    })
    void knowsWhomAChecklistIsFor(String checklist, String software, boolean other)
            throws Exception {
        Admin admin = Admin.in(folder).writes(answers(checklist, software));
        assertThat(admin.validate().warnings().stream().anyMatch(line -> line.contains("is for")))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"misskey-2026, misskey", "pleroma-2026, pleroma", "fediverse-2026, fediverse"})
    void startsWithTheSoftwareOfTheEdition(String checklist, String software) throws Exception {
        Admin.in(folder).init(checklist);
        assertThat(Files.readString(folder.resolve("answers.yaml")))
                .contains("checklist: " + checklist, "  software: " + software + "\n")
                .doesNotContainIgnoringCase("mastodon");
    }

    @Test
    void namesTheEditionsThatThereAre() {
        assertThat(Admin.refusal(() -> Admin.in(folder).init("misskey-2025")))
                .contains("misskey-2026", "pleroma-2026", "pixelfed-2026", "mastodon-2026");
    }

    private Outcome reported(String checklist, String software) throws Exception {
        Admin admin =
                Admin.in(folder).at("2026-11-25T23:00:00Z").writes(answers(checklist, software));
        Files.copy(SITE.resolve("evidence.json"), folder.resolve("evidence.json"));
        return admin.report("public", "html");
    }

    private static String answers(String checklist, String software) {
        return """
        checklist: %s
        server: {name: Example Social, domain: social.example, software: %s}
        """
                .formatted(checklist, software);
    }

    private String page(String language) throws Exception {
        return Files.readString(folder.resolve("out/public/" + language + "/index.html"));
    }
}
