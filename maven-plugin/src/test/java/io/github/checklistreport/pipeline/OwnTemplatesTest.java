package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklistreport.render.common.Replaceable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates, messages and languages of an admin's own. */
class OwnTemplatesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
    private static final Path SITE = Path.of("../site").toAbsolutePath().normalize();
    private static final Path RESOURCES =
            Path.of("../templates/src/main/resources/io/github/checklistreport");

    @TempDir private Path folder;

    @Test
    void theExampleHasItsOwnWordsAndAThirdLanguage() throws Exception {
        Path report = folder.resolve("report");
        Outcome outcome = build(SITE.resolve("own-templates"), "de,ja,en", report);

        assertThat(outcome.warnings())
                .filteredOn(line -> line.contains("own-templates"))
                .singleElement()
                .asString()
                .startsWith("own-templates/messages/de.properties ")
                .contains("messages are missing");
        String german = Files.readString(report.resolve("public/de/index.html"));
        assertThat(german)
                .contains("<html lang=\"de\">")
                .contains(">Übersicht</a>")
                .contains("hreflang=\"ja\"", "hreflang=\"en\"", ">Deutsch</a>")
                .contains("<span lang=\"en\">Is ")
                .contains("Generated");
        assertThat(Files.readString(report.resolve("public/en/items/waf.html")))
                .contains("<span>Our security report<span")
                .contains("<a href=\"../../de/items/waf.html\" lang=\"de\" hreflang=\"de\"");
        assertThat(Files.readString(report.resolve("public/ja/index.html"))).contains("わたしたちの安全点検");
        assertThat(Files.readString(report.resolve("public/index.html")))
                .contains("</ul>\n<p class=\"lead\">");
        assertThat(report.resolve("public/assets/icon.svg"))
                .hasSameTextualContentAs(SITE.resolve("own-templates/assets/icon.svg"));
        assertThat(report.resolve("public/markdown/de/README.md")).isNotEmptyFile();
    }

    @Test
    void aFolderWithNothingInItChangesNothing() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("README.md"), "notes");
        Files.writeString(own.resolve(".hidden"), "notes");
        build(own, "ja,en", folder.resolve("own-report"));
        build(null, "ja,en", folder.resolve("report"));
        List<Path> files = files(folder.resolve("report"));
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            assertThat(folder.resolve("own-report").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("report").resolve(file));
        }
    }

    @Test
    void tellsEveryMistakeAtOnce() throws Exception {
        write("html/itme.ftlh", "");
        write("html/about.ftlh", "<p>\n<#list view.x as\n");
        write("markdown/item.ftl", "ok\n  ${\"");
        write("messages/en.properties", "nav.skip=Skip\n  nav.lsit = List\n");
        write("messages/de.properties", "nav.skip=\\uZZZZ\n");
        write("messages/fr.properties", "nav.skip=Passer\n");
        assertThat(refusal("en,fr,xx").lines().skip(1).toList())
                .satisfiesExactlyInAnyOrder(
                        line ->
                                assertThat(line)
                                        .startsWith("own/html/itme.ftlh")
                                        .contains("Did you mean 'html/item.ftlh'?"),
                        line ->
                                assertThat(line)
                                        .startsWith("own/messages/en.properties:2:3")
                                        .contains("Did you mean 'nav.list'?"),
                        line ->
                                assertThat(line)
                                        .startsWith("own/messages/de.properties not a properties"),
                        line ->
                                assertThat(line)
                                        .startsWith("own/messages/fr.properties")
                                        .contains("has no name"),
                        line ->
                                assertThat(line)
                                        .startsWith("own/messages/fr.properties")
                                        .contains("messages are missing"),
                        line -> assertThat(line).contains("xx"),
                        line -> assertThat(line).contains("fr"));
    }

    @Test
    void tellsEveryTemplateThatCannotBeRead() throws Exception {
        write("html/about.ftlh", "<p>\n<#list view.x as\n");
        write("markdown/item.ftl", "ok\n  ${\"");
        assertThat(refusal("en").lines().skip(1).toList())
                .hasSize(2)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .containsPattern(
                                                "^own/(html/about|markdown/item)\\.\\w+:\\d+:\\d+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${page.nothing.here}                                            | about.ftlh:1:3",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}        | about.ftlh:1:1",
                "${view.verdicts?api}                                            | about.ftlh:1:3",
                "<#include \"../../../../answers.yaml\">                         | about.ftlh:1:1",
                "${page.class.protectionDomain}                                  | about.ftlh:1:3",
            })
    void aTemplateStaysInItsPlace(String template, String place) throws Exception {
        write("html/about.ftlh", template);
        assertThat(refusal("en").lines().skip(1).toList())
                .singleElement()
                .asString()
                .startsWith("own/html/" + place)
                .doesNotContain("\tat ");
    }

    @Test
    void valuesStayEscaped() throws Exception {
        write("html/about.ftlh", "${\"<script>\"}");
        build(folder.resolve("own"), "en", folder.resolve("report"));
        assertThat(folder.resolve("report/public/en/about.html")).hasContent("&lt;script&gt;");
    }

    @Test
    void whatIsPrivateIsFoundInOnesOwnWords() throws Exception {
        write("messages/en.properties", "nav.brand=SecretShield on canary host\n");
        Path answers = folder.resolve("answers.yaml");
        Files.writeString(
                answers,
                """
                checklist: mastodon-2020
                server: {name: Example, domain: social.example, software: mastodon}
                answers:
                  waf: {status: met, privateNote: SecretShield on canary host}
                """);
        Request request =
                new Request(
                        folder,
                        answers,
                        folder.resolve("evidence.json"),
                        "en",
                        NOW.toString(),
                        NOW,
                        Locale.ENGLISH,
                        folder.resolve("own"));
        assertThat(
                        catchThrowableOfType(
                                BrokenException.class,
                                () -> new GenerateReport().run(request, output(folder))))
                .hasMessageContaining("privateNote of 'waf'");
    }

    @Test
    void aMissingFolderIsTold() {
        assertThat(refusal("en")).contains("own no such folder of templates");
    }

    @Test
    void theListOfReplaceableFilesIsWholeButForScripts() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : files(RESOURCES)) {
            String path = file.toString().replace('\\', '/').replaceFirst("^templates/", "");
            if (path.matches("(html|markdown|assets|messages)/.*")
                    && !path.matches(".*\\.(txt|js)")) {
                files.add(path);
            }
        }
        assertThat(Replaceable.files()).containsExactlyInAnyOrderElementsOf(files);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("own").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private String refusal(String languages) {
        RejectedException refused =
                catchThrowableOfType(
                        RejectedException.class,
                        () -> build(folder.resolve("own"), languages, folder.resolve("report")));
        assertThat(folder.resolve("report")).doesNotExist();
        return Objects.requireNonNull(refused, "not refused").getMessage();
    }

    private Outcome build(@Nullable Path own, String languages, Path report) throws Exception {
        Request request =
                new Request(
                        own != null && own.startsWith(folder) ? folder : SITE,
                        SITE.resolve("answers.yaml"),
                        SITE.resolve("evidence.json"),
                        languages,
                        NOW.toString(),
                        NOW,
                        Locale.ENGLISH,
                        own);
        return new GenerateReport().run(request, output(report));
    }

    private static GenerateReport.Output output(Path directory) {
        return new GenerateReport.Output(
                directory,
                directory.resolve("history"),
                "public,co-admins",
                "html,markdown,json",
                "test",
                null);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
