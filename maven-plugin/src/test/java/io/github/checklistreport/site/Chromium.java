package io.github.checklistreport.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that talks to nobody of its own accord. */
final class Chromium implements AutoCloseable {
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private @Nullable Object clock;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the installed Chromium. Without one, tests are skipped on a developer's machine and
     * fail in CI.
     */
    static Chromium start() {
        SELENIUM.setLevel(Level.SEVERE); // it warns of a protocol version that nothing here uses
        Path browser = program("chromium");
        Path chromedriver = program("chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP *.test 127.0.0.1",
                "--hide-scrollbars");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Lets every page that is opened from now on believe that it is {@code now}. */
    void setClock(Instant now) {
        if (clock != null) {
            driver.executeCdpCommand(
                    "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
        }
        String source =
                "{const now = "
                        + now.toEpochMilli()
                        + "; const Clock = Date; Date = class extends Clock {"
                        + "constructor(...parts) { parts.length ? super(...parts) : super(now); }"
                        + "static now() { return now; }}}";
        clock =
                driver.executeCdpCommand(
                                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
                        .get("identifier");
    }

    /**
     * Sets the width of the page in CSS pixels and the colour scheme, {@code light} or {@code
     * dark}.
     */
    void show(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path program(String name) {
        Optional<Path> program =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(name + " is not installed; in CI that is a failure");
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                () ->
                        "SKIPPED: "
                                + name
                                + " is not installed; apt-get install chromium chromium-driver");
        return program.orElseThrow();
    }
}
