package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.evidence.ProbeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the page on checklists of one's own shows does what it says. */
class OwnChecklistTest {
    private static final Path SITE = Path.of("..", "site");
    private static final Path EXAMPLES = SITE.resolve("own-checklists");
    private static final Path GUIDE = SITE.resolve("docs/own-checklist.md");
    private static final Path SCHEMA =
            Path.of(
                    "../checklist-data/src/main/resources/io/github/checklistreport/schema",
                    "checklist.schema.json");
    private static final Pattern SNIPPET =
            Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LOCAL_LINK = Pattern.compile("]\\(((?!https?:|#)[^)#]+)[^)]*\\)");

    @TempDir Path folder;

    private Map<String, String> snippets = Map.of();

    @BeforeEach
    void saveWhatTheGuideShows() throws IOException {
        snippets = new TreeMap<>();
        Matcher matcher = SNIPPET.matcher(guide());
        while (matcher.find()) {
            snippets.put(matcher.group(1), matcher.group(2));
            write(matcher.group(1), matcher.group(2));
        }
    }

    @Test
    void everySnippetHasAName() throws IOException {
        assertThat(Pattern.compile("```yaml").matcher(guide()).results())
                .hasSameSizeAs(snippets.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"our-server.yaml", "answers.yaml"})
    void theExamplesAreTheSnippets(String name) {
        assertThat(EXAMPLES.resolve(name)).hasContent(snippets.get(name));
    }

    @Test
    void aBuiltInEditionIsChanged() throws Exception {
        write("evidence.json", evidence());
        report("answers.yaml", "public,co-admins", "html,markdown,json");
        assertThat(folder.resolve("out/public/markdown/ja/README.md")).isNotEmptyFile();
        JsonNode items = json();
        assertThat(ids(items))
                .hasSize(52)
                .contains("plain-http-redirected", "night-watch")
                .doesNotContain("managed-hosting-considered");
        assertThat(ids(items).indexOf("plain-http-redirected"))
                .isEqualTo(ids(items).indexOf("hsts") + 1);
        assertThat(verdict("plain-http-redirected")).isEqualTo("met verified");
        assertThat(verdict("night-watch")).isEqualTo("gap attested");
        assertThat(page("en", "items/database-backup")).contains("fourteen days are kept");
        assertThat(page("ja", "items/database-backup")).contains("14日分を残している");
        assertThat(page("en", "items/plain-http-redirected"))
                .contains("Are people who come by plain HTTP led to HTTPS?", "https-redirect");
        assertThat(page("ja", "items/plain-http-redirected"))
                .contains("HTTPで来た人を、HTTPSのページへ案内していますか", "検証済");
        assertThat(page("en", "about")).contains("Komichi's 2026 edition");
        assertThat(page("ja", "about")).contains("こみちの2026年版");
    }

    /** The same item, the same answer; only what the probe saw is another. */
    @Test
    void anItemOfOnesOwnIsInConflictWithWhatAMachineSaw() throws Exception {
        String evidence = evidence();
        int redirect = evidence.indexOf("\"http.redirect\"");
        String other =
                evidence.substring(redirect)
                        .replaceFirst("\"problems\": \\[ ]", "\"problems\": [\"ends-plain\"]");
        write("evidence.json", evidence.substring(0, redirect) + other);
        report("answers.yaml");
        assertThat(verdict("plain-http-redirected")).startsWith("conflict");
        assertThat(page("en", "items/plain-http-redirected")).contains("Conflict");
        assertThat(page("ja", "items/plain-http-redirected")).contains("食い違い");
        assertThat(page("en", "index")).contains("Are people who come by plain HTTP led to HTTPS?");
    }

    @Test
    void theCovenantIsAChecklist() throws Exception {
        for (String name : List.of("covenant.yaml", "covenant-answers.yaml")) {
            Files.copy(EXAMPLES.resolve(name), folder.resolve(name));
        }
        write("evidence.json", evidence());
        report("covenant-answers.yaml", "public,co-admins", "html,markdown,json");
        assertThat(folder.resolve("out/public/markdown/ja/README.md")).isNotEmptyFile();
        assertThat(ids(json()))
                .containsExactly(
                        "active-moderation",
                        "daily-backups",
                        "second-person",
                        "three-months-notice");
        assertThat(verdict("active-moderation")).isEqualTo("met attested");
        assertThat(verdict("second-person")).isEqualTo("met reviewed");
        assertThat(verdict("three-months-notice")).isEqualTo("gap attested");
        assertThat(page("en", "index"))
                .contains("Do you promise three months' notice before closing the server?");
        assertThat(page("ja", "index")).contains("三か月前までに知らせると約束していますか");
        assertThat(page("en", "index")).contains("3/4 Met").doesNotContain("0/0");
        assertThat(page("en", "about"))
                .contains(
                        "The four points of the Mastodon Server Covenant",
                        "Compare it with the original");
        assertThat(page("ja", "about")).contains("Mastodon Server Covenantの四つの約束", "原文と比べてください");
    }

    @Test
    void oneLanguageIsEnough() throws Exception {
        write(
                "club-answers.yaml",
                """
                checklist: ./club.yaml
                server: {name: Club, domain: social.example, software: mastodon}
                answers:
                  answers-within-a-day: met
                """);
        report("club-answers.yaml");
        String question = "Do we answer members within a day?";
        assertThat(page("en", "items/answers-within-a-day")).contains(question);
        assertThat(page("ja", "items/answers-within-a-day")).contains(question, "対応済");
        String html = Files.readString(out("ja/items/answers-within-a-day.html"));
        assertThat(Jsoup.parse(html).select("h1 [lang=en], h1[lang=en]").text()).contains(question);
    }

    @Test
    void levelsAreFoundByPath() throws Exception {
        write(
                "komichi-answers.yaml",
                """
                checklist: komichi.yaml
                server: {name: こみち, domain: social.example, software: mastodon, audience: friends, facts: {members: few}}
                """);
        write(
                "friends-answers.yaml",
                """
                checklist: ./group/friends.yaml
                server: {name: こみち, domain: social.example, software: mastodon, audience: friends, facts: {members: few}}
                """);
        report("friends-answers.yaml");
        assertThat(item("third-moderator").get("level").asString()).isEqualTo("recommended");
        assertThat(page("en", "items/third-moderator"))
                .contains("more than a hundred members", "2027-04-01");
        assertThat(page("ja", "items/third-moderator")).contains("利用者が100人を超える公開サーバ");
        report("komichi-answers.yaml");
        assertThat(item("third-moderator").get("level").asString()).isEqualTo("required");
        assertThat(page("en", "items/third-moderator"))
                .contains("When one is away, two can still talk things over.")
                .doesNotContain("more than a hundred members");
        assertThat(page("ja", "items/third-moderator"))
                .contains("モデレータは三人以上いますか")
                .doesNotContain("利用者が100人を超える公開サーバ");
    }

    @Test
    void initBeginsWithOnesOwn() throws Exception {
        Admin admin = Admin.in(folder).answering("begun.yaml");
        admin.init("./our-server.yaml");
        assertThat(folder.resolve("begun.yaml"))
                .content()
                .contains("checklist: ./our-server.yaml", "night-watch:", "database-backup:");
        assertThat(admin.validate().lines())
                .containsExactly("No problems: begun.yaml answers 0 of 52 items.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void aMistakeIsToldAsTheGuideSays(String language) throws Exception {
        String mistaken =
                Objects.requireNonNull(snippets.get("our-server.yaml"))
                        .replace("id: database-backup", "id: database-backups");
        write("our-server.yaml", mistaken);
        String refusal =
                Admin.refusal(
                        () -> Admin.in(folder).reading(Locale.forLanguageTag(language)).validate());
        String told =
                refusal.lines()
                        .filter(line -> line.startsWith("our-server.yaml:5:9"))
                        .collect(Collectors.joining());
        assertThat(told).isNotEmpty();
        assertThat(guide()).contains("```text\n" + told + "\n```");
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyCheckIsListedWithItsProbes(Check check) throws IOException {
        List<ProbeName> reads = Rules.of(check).orElseThrow().reads().stream().sorted().toList();
        List<String> row =
                guide().lines()
                        .filter(line -> line.startsWith("| `" + check.word() + "` | `"))
                        .toList();
        assertThat(row).hasSize(1);
        assertThat(row.get(0).split("\\|", -1)[2].strip().replace("`", "").split(", "))
                .containsExactlyInAnyOrder(
                        reads.stream().map(ProbeName::word).toArray(String[]::new));
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        String guide = guide();
        TreeSet<String> keys = new TreeSet<>();
        collectKeys(new ObjectMapper().readTree(SCHEMA.toFile()), keys);
        assertThat(keys).contains("weighsFrom", "replacedBy", "many");
        // said in the lines above the tables, or in the row of the key that they belong to
        keys.removeAll(
                List.of(
                        "ja",
                        "en",
                        "url",
                        "author",
                        "note",
                        "required",
                        "recommended",
                        "optional",
                        "question",
                        "value",
                        "meaning",
                        "topics",
                        "change",
                        "when",
                        "text"));
        assertThat(keys).allSatisfy(key -> assertThat(guide).contains("\n| `" + key + "` |"));
    }

    private static void collectKeys(JsonNode node, TreeSet<String> keys) {
        node.path("properties").properties().forEach(property -> keys.add(property.getKey()));
        node.forEach(child -> collectKeys(child, keys));
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<String> paths =
                LOCAL_LINK.matcher(guide()).results().map(link -> link.group(1)).toList();
        assertThat(paths).isNotEmpty();
        assertThat(paths).allSatisfy(path -> assertThat(GUIDE.resolveSibling(path)).exists());
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static String evidence() throws IOException {
        return Files.readString(SITE.resolve("evidence.json"));
    }

    private void report(String answers) throws Exception {
        report(answers, "co-admins", "html,json");
    }

    private void report(String answers, String audiences, String formats) throws Exception {
        Admin.in(folder)
                .answering(answers)
                .wanting("ja,en")
                .at("2026-11-26T12:00:00Z")
                .report(audiences, formats);
    }

    private Path out(String path) {
        return folder.resolve("out/co-admins").resolve(path);
    }

    private JsonNode json() {
        return new ObjectMapper().readTree(out("report.json").toFile()).get("items");
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.get("id").asString()).toList();
    }

    private JsonNode item(String id) {
        return json().valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String verdict(String id) {
        return Stream.of("verdict", "basis")
                .map(key -> item(id).get(key).asString())
                .collect(Collectors.joining(" "));
    }

    /** The words of a page. */
    private String page(String language, String path) throws IOException {
        return Jsoup.parse(Files.readString(out(language + "/" + path + ".html"))).text();
    }
}
