package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * Pages of every kind, opened in Chromium: accessible, quiet, nothing wider than the screen, no
 * request elsewhere.
 */
class BrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "index.html",
                    "about.html",
                    "changes.html",
                    "reports/2026-08-31.html",
                    "views/verdict-met.html",
                    "views/verdict-conflict.html",
                    "views/level-required.html",
                    "views/stale.html",
                    "items/ssh-password-login.html",
                    "items/tls-protocols-ciphers.html",
                    "items/database-backup.html",
                    "items/dnssec.html",
                    "items/certificate-expiry-notice.html",
                    "items/mail-provider-contract.html",
                    "items/whois-privacy.html",
                    "items/email-domain-blocks.html",
                    "items/spam-check.html");

    /** Where co-admins see something of their own; the rest is as the public sees it. */
    private static final List<String> PAGES_OF_CO_ADMINS =
            List.of(
                    "index.html",
                    "changes.html",
                    "items/ssh-password-login.html",
                    "items/mail-provider-contract.html");

    private static final List<String> PAGES_WITH_FINDINGS =
            List.of(
                    "items/ssh-port.html",
                    "items/dns-caa.html",
                    "items/dim-conflict.html",
                    "items/not-ours.html",
                    "items/host-read.html");
    private static final List<String> PAGES_OF_CHECKLISTS =
            List.of("index.html", "mastodon-2026.html");

    /** Verdicts that do not count yet are the longest to say. */
    private static final List<String> PAGES_WITH_GRACE =
            List.of("index.html", "changes.html", "items/hsts.html");

    private static final Pattern REQUESTED =
            Pattern.compile("\"request\":.*?\"url\":\"([^\"]+)\"", Pattern.DOTALL);

    /** What passed would take longer to tell than to check. */
    private static final AxeRunOptions VIOLATIONS = new AxeRunOptions();

    static {
        VIOLATIONS.setResultTypes(List.of("violations"));
    }

    private static Chromium chromium;
    private static StaticServer server;
    private static StaticServer findings;
    private static StaticServer grace;
    private static StaticServer checklists;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = new StaticServer(GeneratedSite.ofExample().directory());
        findings = new StaticServer(GeneratedSite.ofFindings().directory());
        grace = new StaticServer(GeneratedSite.ofGrace(GeneratedSite.NOW).directory());
        checklists = new StaticServer(GeneratedSite.ofChecklist().directory());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
        if (findings != null) {
            findings.close();
        }
        if (grace != null) {
            grace.close();
        }
        if (checklists != null) {
            checklists.close();
        }
    }

    /** Each language in each scheme and at each width; the other pairs are looked at for width. */
    static Stream<Arguments> views() {
        return Stream.of(
                Arguments.of("public", "ja", "light", 360),
                Arguments.of("public", "ja", "dark", 1280),
                Arguments.of("public", "en", "dark", 360),
                Arguments.of("public", "en", "light", 1280),
                Arguments.of("co-admins", "ja", "dark", 360),
                Arguments.of("co-admins", "en", "light", 1280));
    }

    @ParameterizedTest(name = "{0} {1} {2}px")
    @CsvSource({
        "public, ja, 320",
        "public, en, 320",
        "public, ja, 768",
        "public, en, 768",
        "co-admins, ja, 320",
        "co-admins, en, 768"
    })
    void pagesFitTheScreen(String audience, String language, int width) {
        chromium.show(width, "light");
        for (String page : pages(audience)) {
            fits(server, audience + "/" + language + "/" + page);
        }
        for (String page : PAGES_WITH_FINDINGS) {
            fits(findings, audience + "/" + language + "/" + page);
        }
        for (String page : PAGES_WITH_GRACE) {
            fits(grace, audience + "/" + language + "/" + page);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}px")
    @MethodSource("views")
    void pagesAreAccessibleAndQuiet(String audience, String language, String scheme, int width) {
        chromium.show(width, scheme);
        for (String page : pages(audience)) {
            look(server, audience + "/" + language + "/" + page);
        }
        for (String page : PAGES_WITH_FINDINGS) {
            look(findings, audience + "/" + language + "/" + page);
        }
        for (String page : PAGES_WITH_GRACE) {
            fits(grace, audience + "/" + language + "/" + page);
        }
        assertThat(messages(LogType.BROWSER)).as("console").isEmpty();
        assertThat(requestsElsewhere()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}px")
    @CsvSource({"ja, light, 360", "en, dark, 1280"})
    void pagesOfChecklistsAreAccessibleAndFit(String language, String scheme, int width) {
        for (int other : List.of(320, 768)) {
            chromium.show(other, scheme);
            PAGES_OF_CHECKLISTS.forEach(page -> fits(checklists, language + "/" + page));
        }
        chromium.show(width, scheme);
        for (String page : PAGES_OF_CHECKLISTS) {
            fits(checklists, language + "/" + page);
            leaveSomeItems();
            assertThat(violations()).as(page).isEmpty();
        }
        assertThat(messages(LogType.BROWSER)).as("console").isEmpty();
        assertThat(requestsElsewhere()).isEmpty();
    }

    /** One of each form; to look at fifty alike takes half a minute. */
    private static void leaveSomeItems() {
        chromium.driver()
                .executeScript(
                        "document.querySelectorAll("
                                + "'article:not(#caa-published, #admin-two-factor, #dns-caa)'"
                                + ").forEach(item => item.remove())");
    }

    private static List<String> pages(String audience) {
        return audience.equals("public") ? PAGES : PAGES_OF_CO_ADMINS;
    }

    private static void look(StaticServer site, String path) {
        fits(site, path);
        assertThat(violations()).as(path).isEmpty();
    }

    private static void fits(StaticServer site, String path) {
        chromium.driver().get(site.address(path));
        assertThat(overflow()).as(path + ": wider than the screen").isLessThanOrEqualTo(0);
        assertThat(spilling()).as(path + ": wider than its place").isEqualTo(List.of());
    }

    private static List<String> violations() {
        Results results = new AxeBuilder().withOptions(VIOLATIONS).analyze(chromium.driver());
        return results.getViolations().stream().map(BrowserTest::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    private static long overflow() {
        return (Long)
                chromium.driver()
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What runs into its neighbour; a space that hangs over the end of a line does not. */
    private static Object spilling() {
        return chromium.driver()
                .executeScript(
                        """
                        return [...document.querySelectorAll('body :not(svg, svg *, p)')]
                          .filter(part => part.clientWidth && part.scrollWidth > part.clientWidth + 1
                            && getComputedStyle(part).overflowX == 'visible'
                            && !part.querySelector('p'))
                          .map(part => part.outerHTML.slice(0, 200));
                        """);
    }

    private static List<String> messages(String type) {
        return chromium.driver().manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static List<String> requestsElsewhere() {
        List<String> urls = new ArrayList<>();
        for (String message : messages(LogType.PERFORMANCE)) {
            Matcher request = REQUESTED.matcher(message);
            if (message.contains("Network.requestWillBeSent\"") && request.find()) {
                urls.add(request.group(1));
            }
        }
        assertThat(urls).as("requests seen").isNotEmpty();
        return urls.stream()
                .filter(url -> !url.startsWith(server.address("")))
                .filter(url -> !url.startsWith(findings.address("")))
                .filter(url -> !url.startsWith(grace.address("")))
                .filter(url -> !url.startsWith(checklists.address("")))
                .distinct()
                .toList();
    }
}
