package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it is written. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("```yaml\n(checklist: .*?)```", Pattern.DOTALL);
    private static final Path GUIDES = Path.of("..", "site", "docs");
    private static final Pattern COMMAND =
            Pattern.compile(
                    "\\bmvn (?:--?[a-z-]+ )*(?:io\\.github\\.checklistreport:[a-z-]+:|checklist:)?([a-z-]+)\\b");
    private static final Pattern LOCAL_LINK = Pattern.compile("]\\(((?!https?:|#)[^)]+)\\)");

    @Test
    void theSampleAnswersAreAccepted(@TempDir Path folder) throws Exception {
        Matcher snippet = SNIPPET.matcher(Files.readString(README));
        assertThat(snippet.find()).isTrue();
        Path answers = folder.resolve("answers.yaml");
        Files.writeString(answers, snippet.group(1));
        Instant now = Instant.parse("2026-11-23T00:00:00Z");

        Outcome outcome =
                new ValidateAnswers()
                        .run(
                                new Request(
                                        folder,
                                        answers,
                                        folder.resolve("evidence.json"),
                                        "ja,en",
                                        null,
                                        now,
                                        Locale.ENGLISH));

        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.lines())
                .containsExactly("No problems: answers.yaml answers 4 of 51 items.");
    }

    @Test
    void everyWordOfFailOnIsNamed() throws IOException {
        String readme = Files.readString(README);
        assertThat(Word.words(FailOn.class))
                .allSatisfy(word -> assertThat(readme).contains("`" + word + "`"));
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        Matcher links = LOCAL_LINK.matcher(Files.readString(README));
        List<String> paths = links.results().map(link -> link.group(1)).toList();
        assertThat(paths).isNotEmpty();
        assertThat(paths).allSatisfy(path -> assertThat(README.resolveSibling(path)).exists());
    }

    /**
     * A goal of the plugin, or a phase that the {@code pom.xml} of {@code init} does something in.
     */
    @Test
    void everyCommandDoesSomething(@TempDir Path folder) throws Exception {
        Admin.in(folder).init("mastodon-2026");
        Set<String> known =
                new HashSet<>(xml(folder.resolve("pom.xml")).select("phase").eachText());
        known.addAll(
                xml(Path.of("target", "classes", "META-INF", "maven", "plugin.xml"))
                        .select("mojo > goal")
                        .eachText());
        List<Path> guides = new ArrayList<>(List.of(README));
        try (Stream<Path> files = Files.list(GUIDES)) {
            files.forEach(guides::add);
        }
        for (Path guide : guides) {
            Matcher commands = COMMAND.matcher(Files.readString(guide));
            assertThat(commands.results().map(command -> command.group(1)))
                    .as(guide.toString())
                    .isSubsetOf(known);
        }
    }

    private static Document xml(Path file) throws IOException {
        return Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
    }
}
