package io.github.checklistreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.NginxLab;
import io.github.checklistreport.model.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page on publishing shows does what it says. */
class PublishingTest {
    private static final Path GUIDE = Path.of("..", "site", "docs", "publish.md");
    private static final Site SITE =
            new Site(new SiteRenderer(Fixture.SETTINGS).render(Fixture.publicReport()));
    private static final Map<String, String> HEADERS =
            headers(SITE.text("_headers"), "^  ([A-Z][A-Za-z-]+): (.+)$");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nginx  | ^ *add_header ([A-Za-z-]+) \"(.+)\" always;$",
                "apache | ^ *Header always set ([A-Za-z-]+) \"(.+)\"$",
                "caddy  | ^ +([A-Z][A-Za-z]*-[A-Za-z-]+) \"(.+)\"$"
            })
    void everyServerIsToldTheSame(String kind, String line) throws Exception {
        assertThat(HEADERS).hasSize(8);
        assertThat(headers(snippet(kind), line)).isEqualTo(HEADERS);
    }

    /** A policy in a header can only take away: it must allow what the pages need. */
    @Test
    void thePagesOwnPolicyIsWithinThatOfTheHeaders() {
        Document page = SITE.page("ja/index.html");
        String own = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(HEADERS.get("Content-Security-Policy").split("; ", -1))
                .containsAll(Arrays.asList(own.split("; ", -1)));
    }

    @Test
    void nginxTakesTheBlockAndSendsTheHeaders(@TempDir Path folder) throws Exception {
        Path site = folder.resolve("site");
        for (Page page : new SiteRenderer(Fixture.SETTINGS).render(Fixture.publicReport())) {
            Path file = site.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.write(file, page.content());
        }
        String block = snippet("nginx").replace("/var/www/checklist", site.toString());
        int port = LabProcess.freePorts(1)[0];
        String server = "server { listen 127.0.0.1:" + port + "; " + block + "}";
        try (LabProcess nginx = NginxLab.start(folder, port, server)) {
            for (String path : new String[] {"", "ja/items/dns-caa.html", "nowhere.html"}) {
                HttpResponse<Void> response =
                        HttpClient.newHttpClient()
                                .send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                "http://127.0.0.1:"
                                                                        + port
                                                                        + "/checklist/"
                                                                        + path))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding());
                assertThat(response.statusCode()).isEqualTo(path.startsWith("nowhere") ? 404 : 200);
                HEADERS.forEach(
                        (name, value) ->
                                assertThat(response.headers().allValues(name))
                                        .as(path + " " + name)
                                        .containsExactly(value));
            }
        }
    }

    @Test
    void theMapOfTheSiteNamesPagesThatExist() {
        Matcher places = Pattern.compile("<loc>(.*?)</loc>").matcher(SITE.text("sitemap.xml"));
        assertThat(places.results().map(place -> place.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        address ->
                                assertThat(SITE.texts())
                                        .containsKey(
                                                address.replace(
                                                        "https://social.example/checklist/", "")));
    }

    private static String snippet(String kind) throws Exception {
        Matcher snippet =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(GUIDE));
        assertThat(snippet.find()).as(kind).isTrue();
        return snippet.group(1);
    }

    private static Map<String, String> headers(String text, String line) {
        Map<String, String> headers = new TreeMap<>();
        Matcher lines = Pattern.compile(line, Pattern.MULTILINE).matcher(text);
        while (lines.find()) {
            headers.put(lines.group(1), lines.group(2));
        }
        return headers;
    }
}
