package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Changes;
import io.github.checklistreport.load.HistoryLoader;
import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.history.ItemChange;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A year of reports: ten records, each for another reason, and the report that follows them. */
class TenReportsTest {
    private static final List<String> DAYS =
            List.of(
                    "2026-11-26",
                    "2026-12-03",
                    "2026-12-10",
                    "2026-12-17",
                    "2026-12-24",
                    "2027-01-07",
                    "2027-01-14",
                    "2027-01-21",
                    "2027-01-28",
                    "2027-12-15");
    private static final String LAST = "2027-12-16";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final String REVISION =
            """
            id: own-2027
            edition: {ja: "2027年版", en: "2027 edition"}
            extends: mastodon-2020
            amend:
              - id: spam-check
                change: &why
                  what: {ja: "見直しました", en: "Reviewed"}
                  why: {ja: "時代に合わせるため", en: "Times change"}
                  since: 2027-01-20
                  sources: [{url: https://example.org/, title: {ja: 例, en: Example}}]
                level: required
            retire:
              - id: managed-hosting-considered
                change: *why
            """;

    @TempDir private static Path folder;

    private static Path site;

    /** The answers as they stood at one of the {@link #DAYS}. */
    private static String answers(int report) {
        List<String> lines = new ArrayList<>();
        lines.add("checklist: " + (report < 7 ? "mastodon-2020" : "own.yaml"));
        lines.add("server: {name: Example, domain: social.example, software: mastodon}");
        lines.add("defaults: {by: \"@alice\", answeredOn: 2026-11-20}");
        lines.add("answers:");
        lines.add("  hsts: " + (report == 0 ? "unmet" : "met"));
        lines.add("  dnssec: met");
        lines.add(
                "  waf: {status: unmet, publish: verdict, exception: {reason: Not worth its cost.,"
                        + " expires: 2026-12-31}}");
        lines.add(
                "  ssh-port: {status: met, note: Moved to a number nobody guesses., publish: "
                        + (report < 4 ? "full" : "withheld")
                        + "}");
        lines.add(
                "  audience-decided: {status: met, note: Forty friends of ours and theirs.,"
                        + " publish: "
                        + (report < 8 ? "full" : "verdict")
                        + "}");
        if (report < 7) {
            lines.add(
                    "  managed-hosting-considered: {status: met, note: We chose to run it"
                            + " ourselves., publish: full}");
        }
        return String.join("\n", lines) + "\n";
    }

    @BeforeAll
    static void recordAndReport() throws Exception {
        Files.writeString(folder.resolve("own.yaml"), REVISION);
        Path evidence = folder.resolve("evidence.json");
        for (int i = 0; i < DAYS.size(); i++) {
            if (i == 2) {
                Files.copy(Path.of("..", "site", "evidence.json"), evidence);
            } else {
                Files.deleteIfExists(evidence);
            }
            admin(DAYS.get(i)).writes(answers(i));
            record(DAYS.get(i));
        }
        site = folder.resolve("site");
        new GenerateReport()
                .run(
                        admin(LAST).request(),
                        new GenerateReport.Output(
                                site,
                                folder.resolve("history"),
                                "public,co-admins",
                                "html,markdown,json",
                                "1.2.3",
                                null));
    }

    private static Admin admin(String day) {
        return Admin.in(folder).at(day + "T12:00:00Z");
    }

    private static Outcome record(String day) throws Exception {
        return new RecordReport()
                .run(
                        admin(day).request(),
                        new RecordReport.Archive(folder.resolve("history"), "public,co-admins"));
    }

    @Test
    void eachPairTellsItsChangesAndTheirCauses() {
        List<String> told = new ArrayList<>();
        for (Step step : steps(Audience.PUBLIC)) {
            told.add(step.from().day() + " → " + step.to().day());
            step.changes().stream().map(TenReportsTest::told).forEach(told::add);
        }
        Golden.check(Path.of("src/test/resources/history/ten-reports.txt"), told);
    }

    @Test
    void coAdminsSeeWhatIsWithheld() {
        assertThat(steps(Audience.CO_ADMINS).get(3).changes())
                .extracting(TenReportsTest::told)
                .containsExactly("  ssh-port: met attested → met attested, publish-level neutral");
    }

    @Test
    void everyPermalinkIsAlive() throws IOException {
        for (String language : List.of("en", "ja")) {
            for (String audience : List.of("public", "co-admins")) {
                Path home = site.resolve(audience).resolve(language);
                Document changes = Jsoup.parse(home.resolve("changes.html"));
                for (String day : DAYS) {
                    assertThat(home.resolve("reports/" + day + ".html")).exists();
                    assertThat(changes.select("#reports a").eachAttr("href"))
                            .contains("reports/" + day + ".html");
                }
            }
        }
    }

    @Test
    void aRetiredItemStaysReadable() throws IOException {
        Document past = page("public/en/reports/2026-12-03.html");
        assertThat(past.select("#managed-hosting-considered").text())
                .contains("Met", "We chose to run it ourselves.", "does not ask this");
        assertThat(past.select("#managed-hosting-considered a")).isEmpty();
    }

    @Test
    void whatIsWithheldNowIsWithheldOfThePast() throws IOException {
        for (String day : DAYS) {
            Document past = page("public/en/reports/" + day + ".html");
            assertThat(past.select("#ssh-port").text()).contains("Withheld").doesNotContain("Met");
        }
        assertThat(page("public/en/items/ssh-port.html").select("#history").text())
                .contains("Withheld", "Publish level changed")
                .doesNotContain("Met");
        assertThat(page("co-admins/en/items/ssh-port.html").select("#history").text())
                .contains("Met");
    }

    @Test
    void markdownTellsTheSameChanges() throws IOException {
        String markdown = Files.readString(site.resolve("public/markdown/en/CHANGES.md"));
        Document changes = page("public/en/changes.html");
        assertThat(markdown.lines().filter(line -> line.startsWith("- ")))
                .hasSameSizeAs(changes.select("li.chg"));
        for (org.jsoup.nodes.Element change : changes.select("li.chg")) {
            assertThat(markdown).contains(change.select(".cq").text());
        }
        assertThat(Files.readString(site.resolve("public/markdown/en/README.md")))
                .contains("[Changes](CHANGES.md)");
        assertThat(site.resolve("co-admins/markdown/ja/CHANGES.md")).exists();
    }

    @Test
    void thePostOfAChangedItemTellsTheChange() throws IOException {
        Document changes = page("public/en/changes.html");
        for (org.jsoup.nodes.Element change :
                changes.select(".ph").first().select("li.chg:has(.cq a)")) {
            String item = change.select(".cq a").attr("href");
            assertThat(page("public/en/" + item).select("#share pre.post").first().wholeText())
                    .contains("\nChanged since ", change.select(".cz").text())
                    .hasSizeLessThan(500);
        }
        assertThat(page("public/en/items/ssh-port.html").select("#share pre.post").text())
                .doesNotContain("Changed since");
    }

    @Test
    void takenBackWordsAreNowhere() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("public"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("nobody guesses", "Forty friends");
            }
        }
        assertThat(Files.readString(folder.resolve("history/public/2026-12-03.json")))
                .contains("nobody guesses", "Forty friends");
        assertThat(Files.readString(folder.resolve("history/public/2027-01-28.json")))
                .doesNotContain("nobody guesses", "Forty friends");
    }

    @Test
    void theFeedKeepsToItsStandard() throws Exception {
        Element feed = xml(site.resolve("public/feed.xml"));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.hasAttribute("xml:base")).isFalse();
        assertThat(child(feed, "author").getElementsByTagNameNS(ATOM, "name").getLength())
                .isEqualTo(1);
        assertThat(text(feed, "title")).contains("social.example");
        Instant updated = Instant.parse(text(feed, "updated"));
        List<Element> entries = children(feed, "entry");
        int listed = 0;
        for (String day : DAYS) {
            listed += page("public/en/reports/" + day + ".html").select("li.chg").size();
        }
        assertThat(entries).hasSize(listed);
        List<String> ids = new ArrayList<>(List.of(text(feed, "id")));
        for (Element entry : entries) {
            ids.add(text(entry, "id"));
            assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(updated);
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
            Element link = child(entry, "link");
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            String[] href = link.getAttribute("href").split("#");
            assertThat(site.resolve("public").resolve(href[0])).exists();
            if (href.length == 2) {
                assertThat(page("public/" + href[0]).getElementById(href[1])).isNotNull();
            }
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(
                        id ->
                                id.matches(
                                        "tag:social\\.example,\\d{4}-\\d\\d-\\d\\d:[a-z/-]+[a-z0-9-]*"));
        assertThat(site.resolve("co-admins/feed.xml")).doesNotExist();
    }

    @Test
    void aKnownAddressMakesTheFeedsLinksAbsolute() throws Exception {
        Path other = folder.resolve("addressed");
        new GenerateReport()
                .run(
                        admin(LAST).request(),
                        new GenerateReport.Output(
                                other,
                                folder.resolve("history"),
                                "public",
                                "html",
                                "1.2.3",
                                "https://social.example/checklist"));
        Element feed = xml(other.resolve("public/feed.xml"));
        assertThat(feed.getAttribute("xml:base")).isEqualTo("https://social.example/checklist/");
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "alternate en/changes.html",
                        "self https://social.example/checklist/feed.xml");
    }

    @Test
    void theSameRecordAgainChangesNothing() throws Exception {
        Outcome again = record(DAYS.get(9));
        assertThat(again.lines().get(0)).contains("as it was");
    }

    private static String told(ItemChange change) {
        return "  %s: %s → %s, %s %s"
                .formatted(
                        change.item().id(),
                        said(change.from()),
                        said(change.to()),
                        change.cause().word(),
                        change.direction().word());
    }

    private static String said(@Nullable PastItem item) {
        if (item == null) {
            return "absent";
        }
        return item.state() == null
                ? "withheld"
                : item.state().verdict().word() + " " + item.state().basis().word();
    }

    private static List<Step> steps(Audience audience) {
        List<Snapshot> snapshots =
                Objects.requireNonNull(
                        new HistoryLoader(folder)
                                .load(
                                        folder.resolve("history"),
                                        audience,
                                        "social.example",
                                        LocalDate.parse(LAST))
                                .value());
        assertThat(snapshots.stream().map(one -> one.day().toString()).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(DAYS));
        return Changes.history(snapshots, snapshots.get(9)).steps();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path));
    }

    private static Element xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The one child of that name. */
    private static Element child(Element parent, String name) {
        List<Element> children = children(parent, name);
        assertThat(children).as(name).hasSize(name.equals("link") ? children.size() : 1);
        return children.get(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }
}
