package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlMatches;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sealed report in Chromium, from a plain static server. */
class SealedSiteTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final String OPENER = "sealed/index.html";
    private static final String LINK = OPENER + "#k=" + KEY;
    private static final String ITEM = "items/ssh-password-login.html";
    private static final Path ANSWERS = Path.of("src/test/resources/site/canaries.yaml");

    private static Path folder;
    private static Chromium chromium;
    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        folder = GeneratedSite.sealed(ANSWERS, "sealed", KEY).directory().resolve("public");
        server = new StaticServer(folder);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void leave() {
        chromium.driver().get("about:blank");
        chromium.driver().manage().logs().get(LogType.BROWSER);
    }

    @Test
    void theLinkOpensTheReportAndItsLinksStayInside() {
        chromium.show(360, "dark");
        open(LINK);
        waitFor(".priv");
        assertThat(lang()).isEqualTo("ja");
        click("a[href*='p=ja/" + ITEM + "']");
        waitFor(".pn");
        assertThat(text("main")).contains("Restricted canary note");
        assertThat(chromium.driver().getCurrentUrl()).contains("#k=" + KEY + "&p=ja/" + ITEM);

        click("nav.lang a[lang=en]");
        waitFor("html[lang=en] .pn");
        assertThat(chromium.driver().getCurrentUrl()).endsWith("&p=en/" + ITEM);
        assertThat(chromium.driver().getTitle()).contains("canary.example");
        click(".skip");
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
                .until(urlMatches("#k=" + KEY + "&p=en/" + ITEM + "&at=page_main$"));
        chromium.driver().navigate().back();
        waitFor("html[lang=en] .pn");
        chromium.driver().navigate().back();
        waitFor("html[lang=ja] .pn");
        chromium.driver().navigate().back();
        waitFor("html[lang=ja] .mast");
        assertQuiet();
    }

    @Test
    void aYearLaterItSaysSoAndItsLinksStayInside() {
        chromium.setClock(GeneratedSite.NOW.plus(Duration.ofDays(366)));
        try {
            open(LINK);
            waitFor("main > .now");
            waitFor(".open a[href*='p=ja/items/']");
            click(".open a");
            waitFor(".pager");
            waitFor(".now");
            assertThat(chromium.driver().getCurrentUrl()).contains("#k=" + KEY + "&p=ja/items/");
            assertQuiet();
        } finally {
            chromium.setClock(GeneratedSite.NOW);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, light, 360", "en, dark, 1280"})
    void aPermalinkOpensItsItem(String language, String scheme, int width) {
        chromium.show(width, scheme);
        open(LINK + "&p=" + language + "/" + ITEM);
        waitFor("html[lang=" + language + "] .pn");
        assertThat(new AxeBuilder().analyze(chromium.driver()).getViolations()).isEmpty();
        chromium.driver().navigate().refresh();
        waitFor("html[lang=" + language + "] .pn");
        assertQuiet();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing |",
                "missing | #p=ja/index.html",
                "wrong   | #k=AAEC",
                "wrong   | #k=BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
                "absent  | #k=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&p=ja/items/nothing.html"
            })
    void aLinkThatDoesNotFitSaysSo(String state, String fragment) {
        chromium.show(360, "light");
        open(OPENER + (fragment == null ? "" : fragment));
        assertSays(state);
        assertThat(new AxeBuilder().analyze(chromium.driver()).getViolations()).isEmpty();
        assertThat(overflow()).isLessThanOrEqualTo(0);
        assertQuiet();
    }

    @Test
    void aKeyThatIsMendedInTheAddressOpensAtOnce() {
        open(OPENER + "#k=AAEC");
        assertSays("wrong");
        chromium.driver().executeScript("location.hash = arguments[0]", "#k=" + KEY);
        waitFor(".priv");
    }

    @ParameterizedTest
    @CsvSource({"0", "11", "12", "200", "16395", "16396", "16411"})
    void aTamperedPageIsRefused(int index, @TempDir Path copy) throws IOException {
        change(
                copy,
                file -> {
                    file[index] ^= 1;
                    return file;
                });
        assertRefused(copy);
    }

    @Test
    void aTruncatedPageIsRefused(@TempDir Path copy) throws IOException {
        change(copy, file -> Arrays.copyOf(file, 20));
        assertRefused(copy);
    }

    @Test
    void swappedPagesAreRefused(@TempDir Path copy) throws IOException {
        byte[] another = Files.readAllBytes(blobs(folder).get(0));
        byte[] other = Files.readAllBytes(blobs(folder).get(1));
        change(copy, file -> Arrays.equals(file, another) ? other : another);
        assertRefused(copy);
    }

    @Test
    void aTamperedListIsRefused(@TempDir Path copy) throws IOException {
        change(copy, file -> file);
        Path list = copy.resolve("sealed/contents.bin");
        byte[] content = Files.readAllBytes(list);
        content[100] ^= 1;
        Files.write(list, content);
        try (StaticServer other = new StaticServer(copy)) {
            chromium.driver().get(other.address(LINK));
            assertSays("wrong");
        }
    }

    @Test
    void aMissingFileSaysSo(@TempDir Path copy) throws IOException {
        change(copy, file -> file);
        for (Path blob : blobs(copy)) {
            Files.delete(blob);
        }
        try (StaticServer other = new StaticServer(copy)) {
            chromium.driver().get(other.address(LINK));
            assertSays("failed");
        }
    }

    @Test
    void plainHttpFilesAndOldBrowsersAreExplained() {
        chromium.driver().get(server.address(LINK).replace("127.0.0.1", "report.test"));
        assertSays("insecure");
        chromium.driver().get(folder.resolve(OPENER).toAbsolutePath().toUri() + "#k=" + KEY);
        assertSays("file");
    }

    @Test
    void withoutJavaScriptItSaysWhatIsNeeded() {
        chromium.driver()
                .executeCdpCommand(
                        "Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
        try {
            open(LINK);
            assertThat(text("noscript")).contains("JavaScriptが必要です", "JavaScript is needed");
        } finally {
            chromium.driver()
                    .executeCdpCommand(
                            "Emulation.setScriptExecutionDisabled",
                            java.util.Map.of("value", false));
        }
    }

    @Test
    void theOpenerIsValidSmallAndUnlisted() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        assertThat(validator.validate(folder.resolve(OPENER).toAbsolutePath()).lines())
                .filteredOn(line -> line.startsWith("Error"))
                .isEmpty();
        assertThat(Files.readString(folder.resolve(OPENER)))
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(Files.size(folder.resolve("assets/sealed.js"))).isLessThan(10_000);
    }

    private static void change(Path copy, UnaryOperator<byte[]> change) throws IOException {
        Files.createDirectories(copy.resolve("sealed"));
        Files.createDirectories(copy.resolve("assets"));
        for (String same :
                List.of(
                        OPENER,
                        "sealed/contents.bin",
                        "assets/sealed.js",
                        "assets/report.js",
                        "assets/style.css")) {
            Files.copy(folder.resolve(same), copy.resolve(same));
        }
        for (Path blob : blobs(folder)) {
            Files.write(
                    copy.resolve("sealed").resolve(blob.getFileName()),
                    change.apply(Files.readAllBytes(blob)));
        }
    }

    private static List<Path> blobs(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("sealed"))) {
            return files.filter(file -> file.toString().endsWith(".bin"))
                    .filter(file -> !file.endsWith("contents.bin"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertRefused(Path copy) throws IOException {
        try (StaticServer other = new StaticServer(copy)) {
            chromium.driver().get(other.address(LINK + "&p=ja/" + ITEM));
            assertSays("altered");
            assertThat(text("body")).doesNotContain("Restricted canary note");
        }
    }

    /** The page shows that state, in both languages, and no other. */
    private static void assertSays(String state) {
        waitFor("#state_" + state + ":not([hidden])");
        List<WebElement> shown =
                chromium.driver().findElements(By.cssSelector("section:not([hidden])"));
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).findElements(By.tagName("h2")))
                .allSatisfy(heading -> assertThat(heading.getText()).isNotBlank())
                .hasSize(2);
    }

    private static void open(String path) {
        chromium.driver().get(server.address(path));
    }

    private static void click(String selector) {
        chromium.driver().executeScript("document.querySelector(arguments[0]).click()", selector);
    }

    private static String lang() {
        return (String) chromium.driver().executeScript("return document.documentElement.lang");
    }

    private static String text(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static long overflow() {
        return (Long)
                chromium.driver()
                        .executeScript(
                                "return document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth");
    }

    private static void assertQuiet() {
        assertThat(chromium.driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    /** Decryption takes its time; the browser is asked until it is done, and not for ever. */
    private static void waitFor(String selector) {
        Object found =
                chromium.driver()
                        .executeAsyncScript(
                                """
                                const [selector, done] = arguments;
                                const look = (left) =>
                                  document.querySelector(selector) ? done("")
                                  : left ? setTimeout(look, 50, left - 1)
                                  : done(location.href + " " + document.body.innerText);
                                look(300);
                                """,
                                selector);
        assertThat(found).as(selector).isEqualTo("");
    }
}
