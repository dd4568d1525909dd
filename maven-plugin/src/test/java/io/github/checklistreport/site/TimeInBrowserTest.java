package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page read later says what the generator would have said then. Pages are opened from files. */
class TimeInBrowserTest {
    private static final List<String> ITEMS =
            List.of("tls-protocols-ciphers", "dnssec", "dns-caa", "database-backup");

    /** What readers see of some elements, in one form, without what only the script needs. */
    private static final String SEEN =
            """
            return [...arguments].map(selector => {
              const part = document.querySelector(selector).cloneNode(true);
              part.querySelectorAll('template, .find').forEach(node => node.remove());
              [part, ...part.querySelectorAll('*')].forEach(node => {
                for (const name of ['data-then', 'data-reason']) node.removeAttribute(name);
                if (node.classList.length) {
                  node.setAttribute('class', [...node.classList].sort().join(' '));
                }
                const all = [...node.attributes].map(one => [one.name, one.value]).sort();
                all.forEach(([name]) => node.removeAttribute(name));
                all.forEach(([name, value]) => node.setAttribute(name, value));
              });
              return part.outerHTML.replace(/\\s*([<>])\\s*/g, '$1').replace(/</g, '\\n<');
            }).join('\\n');
            """;

    private static Chromium chromium;
    private static GeneratedSite site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = GeneratedSite.ofExample();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** After a check's first and second end, an accepted risk's, and answers' of every length. */
    @ParameterizedTest(name = "{0} days later, {1}")
    @CsvSource({"1, en", "13, ja", "31, en", "61, ja", "127, en", "366, ja", "760, en", "1900, ja"})
    void readLaterIsAsBuiltLater(int days, String language) {
        Instant later = GeneratedSite.NOW.plus(Duration.ofDays(days));
        GeneratedSite built = GeneratedSite.ofExample(later);
        chromium.setClock(later);
        String index = "/" + language + "/index.html";
        same(built, "co-admins" + index, ".res", ".map", "#page_list", "#page_until");
        same(built, "public" + index, ".res", ".map", "#page_list", "#page_until");
        for (String item : ITEMS) {
            same(built, "public/" + language + "/items/" + item + ".html", "#verdict", ".pager");
        }
    }

    /** On the eve and on the day of most items, and of the last one, which is stale by then. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"2027-01-19, en", "2027-01-20, ja", "2028-02-01, en"})
    void whatDoesNotCountYetBeginsToOnItsDay(String day, String language) {
        GeneratedSite early = GeneratedSite.ofGrace(GeneratedSite.NOW);
        Instant later = Instant.parse(day + "T12:00:00Z");
        GeneratedSite built = GeneratedSite.ofGrace(later);
        chromium.setClock(later);
        for (String audience : List.of("co-admins/", "public/")) {
            String index = audience + language + "/index.html";
            same(early, built, index, ".res", ".map", "#page_list", "#page_until");
            for (String item : List.of("hsts", "ssh-port", "dns-caa", "dnssec")) {
                String page = audience + language + "/items/" + item + ".html";
                same(early, built, page, "#verdict", ".pager");
            }
        }
    }

    private static void same(GeneratedSite built, String path, Object... parts) {
        same(site, built, path, parts);
    }

    private static void same(
            GeneratedSite read, GeneratedSite built, String path, Object... parts) {
        assertThat(seen(read, path, parts)).as(path).isEqualTo(seen(built, path, parts));
    }

    private static Object seen(GeneratedSite in, String path, Object... parts) {
        open(in, path);
        return script(SEEN, parts);
    }

    @Test
    void aYearOnThePageSaysStaleAndNothingLooksFreshThatIsNot() {
        chromium.setClock(GeneratedSite.NOW.plus(Duration.ofDays(366)));
        open(site, "public/en/index.html");
        assertThat(text(".now"))
                .contains("As of today (2026-11-26)".replace("2026", "2027"))
                .contains("items have become stale")
                .contains("since this report was made (2026-11-25)");
        assertThat(text(".l-required .cnt")).containsPattern("Of these, Stale \\d+");
        assertThat(text(".mc .frac")).startsWith("0/34");
        Object green =
                script(
                        """
                        const met = getComputedStyle(document.body).getPropertyValue('--ai');
                        return [...document.querySelectorAll('.row, .seals li, .bar, .open li')]
                          .filter(part => part.matches('.row, li')
                            ? part.querySelector('.v-stale') : false)
                          .flatMap(part => [...part.querySelectorAll('.seal, .vw')])
                          .filter(sign => getComputedStyle(sign).getPropertyValue('--v') === met)
                          .length;
                        """);
        assertThat(green).as("stale signs in the colour of met").isEqualTo(0L);
        open(site, "public/en/views/verdict-met.html");
        assertThat(text(".now")).contains("when the report was made (2026-11-25)");
        assertThat(text(".rows")).contains("Stale", "Unknown");
        open(site, "public/en/about.html");
        assertThat(text(".now")).contains("items have become stale");
    }

    @Test
    void nothingChangesOnTheDayOfTheReportNorBefore() {
        chromium.setClock(GeneratedSite.NOW);
        Object today = seen(site, "public/en/index.html", "main");
        chromium.setClock(GeneratedSite.NOW.minus(Duration.ofDays(400)));
        assertThat(seen(site, "public/en/index.html", "main")).isEqualTo(today);
        assertThat(script("return document.querySelector('.now')")).isNull();
    }

    private static void open(GeneratedSite in, String path) {
        Path file = in.directory().resolve(path).toAbsolutePath();
        chromium.driver().get(file.toUri().toString());
    }

    private static String text(String selector) {
        return String.valueOf(
                script("return document.querySelector(arguments[0]).innerText", selector));
    }

    private static Object script(String source, Object... arguments) {
        return chromium.driver().executeScript(source, arguments);
    }
}
