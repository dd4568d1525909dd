package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Canaries in every private field: in no byte of the public report, and all of them in the
 * co-admins' one.
 */
class PrivacyTest {
    private static final Path RESOURCES = Path.of("src/test/resources/site");

    private static GeneratedSite site;
    private static List<String> canaries;

    @BeforeAll
    static void generate() throws IOException {
        site = GeneratedSite.of(RESOURCES.resolve("canaries.yaml"), "canaries");
        canaries = Files.readAllLines(RESOURCES.resolve("canaries.txt"));
    }

    @Test
    void noCanaryIsPublic() throws IOException {
        for (Path file : site.files("")) {
            if (file.startsWith(site.directory().resolve("public")) && Files.isRegularFile(file)) {
                // pictures hold texts, too
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(text.toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain(
                                canaries.stream()
                                        .map(canary -> canary.toLowerCase(Locale.ROOT))
                                        .toArray(String[]::new));
            }
        }
    }

    @Test
    void coAdminsReadEveryCanary() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path page : site.files(".html")) {
            if (page.startsWith(site.directory().resolve("co-admins"))) {
                var document = Jsoup.parse(Files.readString(page));
                text.append(document.text()).append(document.select("[href]").eachAttr("href"));
            }
        }
        assertThat(text.toString()).contains(canaries);
    }

    @Test
    void publicPagesHoldWhatIsPublished() throws IOException {
        Path items = site.directory().resolve("public/en/items");
        assertThat(Files.readString(items.resolve("dns-caa.html")))
                .contains("Public words about CAA");
        assertThat(Files.readString(items.resolve("dnssec.html"))).contains("Public reason");
    }
}
