package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.pipeline.GenerateReport.Output;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.ServeReport;
import io.github.checklistreport.serve.ReportServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The report as an admin sees it while working on the answers. */
class ServeReportTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ServeReport serving;

    @SuppressWarnings("NullAway.Init")
    private Thread watching;

    @BeforeEach
    void start() throws Exception {
        answer("met");
        serving = serve(0);
        watching = new Thread(serving::watch);
        watching.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        watching.join();
        serving.close();
    }

    @Test
    void followsTheAnswersAndSaysWhatIsWrongWithThem() throws Exception {
        assertThat(get("/", "GET")).startsWith("HTTP/1.1 302").contains("Location: /public/");
        assertThat(get("/public", "GET")).contains("Location: /public/");
        assertThat(get("/public/", "GET"))
                .startsWith("HTTP/1.1 200")
                .contains("<script src=\"/_serve/reload.js?v=");
        assertThat(get("/co-admins/en/items/waf.html", "GET")).contains("My note");
        assertThat(get("/co-admins/en/items/waf.html", "GET")).contains("Optional, Met");

        answer("unmet");
        await("/co-admins/en/items/waf.html", "Optional, Gap");
        answer("<mett>");
        String broken = await("/co-admins/en/items/waf.html", "The report cannot be made");
        assertThat(broken)
                .startsWith("HTTP/1.1 500")
                .containsPattern("answers\\.yaml:\\d+:\\d+ &#39;&lt;mett&gt;&#39; is not");
        assertThat(get("/co-admins/en/items/waf.html?last", "GET")).contains("Optional, Gap");
        answer("partial");
        await("/co-admins/en/items/waf.html", "Optional, Partial");
        assertThat(folder).isDirectoryNotContaining("glob:**/target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET  | /public/en/                    | 127.0.0.1:PORT | 200",
                "HEAD | /public/en/                    | localhost:PORT | 200",
                "GET  | /public/en/                    | [::1]:PORT     | 200",
                "GET  | /public/en/                    | evil.example   | 421",
                "GET  | /co-admins/en/                 | evil.example:PORT | 421",
                "GET  | /public/en/                    | 127.0.0.1      | 421",
                "GET  | /_serve/wait                   | evil.example   | 421",
                "POST | /public/en/                    | 127.0.0.1:PORT | 405",
                "PUT  | /public/en/index.html          | 127.0.0.1:PORT | 405",
                "GET  | /public/../../../../etc/passwd | 127.0.0.1:PORT | 404",
                "GET  | /..%2f..%2fanswers.yaml        | 127.0.0.1:PORT | 404",
                "GET  | /answers.yaml                  | 127.0.0.1:PORT | 404",
                "GET  | //evil.example/                | 127.0.0.1:PORT | 302",
                "GET  | /_serve/reload.js              | 127.0.0.1:PORT | 200",
                "GET  | /_serve/wait                   | 127.0.0.1:PORT | 200",
            })
    void showsOnlyPagesAndOnlyToThisMachine(String method, String path, String host, int status)
            throws Exception {
        String answer = ask(method, path, host.replace("PORT", String.valueOf(port())));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("X-content-type-options: nosniff")
                .contains("frame-ancestors 'none'");
        if (method.equals("HEAD")) {
            assertThat(answer).endsWith("\r\n\r\n");
        }
    }

    @Test
    void aPortThatIsTakenIsTold() {
        assertThatThrownBy(() -> serve(port()))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("port " + port() + " is taken")
                .hasMessageContaining("-Dchecklist.serve.port");
        assertThatThrownBy(() -> serve(70000))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("there is no port 70000");
    }

    @Test
    void whoAsksBeforeThereIsAPageWaitsForIt() throws Exception {
        Page page = new Page("public/index.html", "made".getBytes(StandardCharsets.US_ASCII));
        try (ReportServer server = ReportServer.open(0, "/public/", 0)) {
            URI address = URI.create(server.address() + "public/");
            try (Socket early = new Socket(address.getHost(), address.getPort())) {
                early.getOutputStream().write(request("GET", "/public/", address.getAuthority()));
                server.show(List.of(page));
                assertThat(
                                new String(
                                        early.getInputStream().readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200")
                        .contains("made");
            }
        }
    }

    @Test
    void anOpenPageReloads() throws Exception {
        try (Chromium chromium = Chromium.start()) {
            chromium.driver().get(serving.address() + "co-admins/en/items/waf.html");
            assertThat(chromium.driver().findElement(By.tagName("main")).getText()).contains("Met");
            answer("<mett>");
            new WebDriverWait(chromium.driver(), DEADLINE)
                    .until(driver -> driver.getTitle().equals("The report cannot be made"));
            answer("unmet");
            new WebDriverWait(chromium.driver(), DEADLINE)
                    .until(driver -> driver.getPageSource().contains("Optional, Gap"));
        }
    }

    /** As editors do it: a new file in the place of the old. */
    private void answer(String status) throws IOException {
        Path draft = folder.resolve(".answers.yaml.draft");
        Files.writeString(
                draft,
                """
                checklist: mastodon-2020
                server: {name: Example, domain: social.example, software: mastodon}
                defaults: {by: "@alice", answeredOn: 2026-11-20}
                answers:
                  waf: {status: %s, privateNote: My note on that}
                """
                        .formatted(status));
        Files.move(draft, folder.resolve("answers.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private ServeReport serve(int port) throws Exception {
        Request request =
                new Request(
                        folder,
                        folder.resolve("answers.yaml"),
                        folder.resolve("evidence.json"),
                        "en",
                        NOW.toString(),
                        NOW,
                        Locale.ENGLISH);
        Output output =
                new Output(
                        folder,
                        folder.resolve("history"),
                        "public,co-admins",
                        "html,json",
                        "test",
                        null);
        return ServeReport.start(request, output, port, () -> NOW, line -> {});
    }

    private String await(String path, String text) throws Exception {
        long end = System.nanoTime() + DEADLINE.toNanos();
        String answer = get(path, "GET");
        while (!answer.contains(text) && System.nanoTime() < end) {
            Thread.sleep(50);
            answer = get(path, "GET");
        }
        assertThat(answer).contains(text);
        return answer;
    }

    private int port() {
        return URI.create(serving.address()).getPort();
    }

    private String get(String path, String method) throws IOException {
        return ask(method, path, "127.0.0.1:" + port());
    }

    /** By hand, because clients mend paths and refuse to lie about the host. */
    private String ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(request(method, path, host));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] request(String method, String path, String host) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                .formatted(method, path, host)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
