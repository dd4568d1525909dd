package io.github.checklistreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteRendererTest {
    private static final SiteRenderer RENDERER = new SiteRenderer(Fixture.SETTINGS);
    private static final Site PUBLIC = new Site(RENDERER.render(Fixture.publicReport()));
    private static final Site CO_ADMINS = new Site(RENDERER.render(Fixture.coAdminsReport()));

    static List<Site> sites() {
        return List.of(PUBLIC, CO_ADMINS, new Site(RENDERER.render(Fixture.unanswered())));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void idsAreUnique(Site site) {
        site.documents()
                .forEach(
                        (path, page) ->
                                assertThat(page.select("[id]").eachAttr("id"))
                                        .as(path)
                                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyInternalLinkLeadsSomewhere(Site site) {
        for (String path : site.documents().keySet()) {
            site.links(path).forEach(href -> leadsSomewhere(site, path, href));
        }
    }

    private static void leadsSomewhere(Site site, String path, String href) {
        String[] target = Site.resolve(path, href).split("#", 2);
        assertThat(site.texts()).as(path + " → " + href).containsKey(target[0]);
        if (!target[1].isEmpty()) {
            assertThat(site.page(target[0]).getElementById(target[1]))
                    .as(path + " → " + href)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyCountLeadsToExactlyWhatItCounts(Site site) {
        for (String path : List.of("ja/index.html", "en/index.html")) {
            for (Element link : site.page(path).select(".cnt a, .flt a")) {
                int count = Integer.parseInt(link.select("b").text());
                String[] target = Site.resolve(path, link.attr("href")).split("#", 2);
                Document page = site.page(target[0]);
                String part = target[1].isEmpty() ? "body" : "#" + target[1];
                assertThat(page.select(part)).as(link.outerHtml()).hasSize(1);
                assertThat(page.select(part + " li.row")).as(link.outerHtml()).hasSize(count);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLevelsCountsAddUp(Site site) {
        Document index = site.page("en/index.html");
        int total =
                index.select(".lv .cnt > li > a").not("[href^=views/stale]").stream()
                        .filter(link -> link.closest(".mc") == null)
                        .mapToInt(link -> Integer.parseInt(link.select("b").text()))
                        .sum();
        assertThat(total).isEqualTo(index.select("li.row").size());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesAskNobodyElseForAnything(Site site) {
        for (Map.Entry<String, Document> page : site.documents().entrySet()) {
            assertThat(page.getValue().select("style, [style], iframe, img, form, base"))
                    .as(page.getKey())
                    .isEmpty();
            Elements scripts = page.getValue().select("script");
            assertThat(scripts.size()).as(page.getKey()).isLessThanOrEqualTo(1);
            assertThat(scripts.eachAttr("src"))
                    .allMatch(src -> src.matches("[./]+assets/report.js"));
            assertThat(scripts.html()).isEmpty();
            assertThat(page.getValue().select("[onload], [onclick]")).isEmpty();
            assertThat(page.getValue().select("link[href^=http]").eachAttr("rel"))
                    .as(page.getKey())
                    .isSubsetOf("canonical", "me", "alternate");
            assertThat(page.getValue().select("meta[http-equiv]").attr("content"))
                    .startsWith("default-src 'none'");
            assertThat(page.getValue().select("html").attr("lang"))
                    .isEqualTo(page.getKey().startsWith("en/") ? "en" : "ja");
            assertThat(page.getValue().select("h1")).as(page.getKey()).hasSize(1);
        }
    }

    @Test
    void onlyCoAdminsReadPrivateNotes() {
        assertThat(PUBLIC.texts().values()).noneMatch(text -> text.contains("kuroneko"));
        assertThat(PUBLIC.texts().values()).noneMatch(text -> text.contains("公開版に現れません"));
        assertThat(CO_ADMINS.text("ja/items/contact.html")).contains("kuroneko");
        assertThat(CO_ADMINS.text("markdown/en/items/contact.md")).contains("> Bastion");
        assertThat(PUBLIC.text("markdown/en/items/contact.md")).doesNotContain("Private note");
    }

    @Test
    void everyPageForCoAdminsSaysSo() {
        for (Document page : CO_ADMINS.documents().values()) {
            assertThat(page.select("aside.priv")).hasSize(1);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
        assertThat(PUBLIC.texts().keySet()).containsAll(CO_ADMINS.texts().keySet());
        assertThat(
                        PUBLIC.texts().keySet().stream()
                                .filter(path -> !CO_ADMINS.texts().containsKey(path)))
                .as("files by which a report is passed on")
                .containsExactlyInAnyOrder(
                        "_headers", "badge.json", "badge.svg", "card.png", "sitemap.xml");
    }

    @Test
    void aWithheldItemShowsTheQuestionAndTheChecklistsWords() {
        Document page = PUBLIC.page("en/items/contact.html");
        assertThat(page.select("#verdict .vw").text()).isEqualTo("Withheld");
        assertThat(page.select("#answer").text()).contains("not published", "never on whether");
        assertThat(page.select("#state").text()).contains("is in place");
        assertThat(page.text()).doesNotContain("2026-11-15", "@alice");
    }

    @Test
    void aConflictSaysThatNobodyDecidesIt() {
        Document page = PUBLIC.page("ja/items/ssh-port.html");
        assertThat(page.select("#verdict h2 .vw").text()).isEqualTo("食い違い");
        assertThat(page.select("#verdict use").attr("href")).isEqualTo("#s_conflict_verified");
        assertThat(page.select("#verdict").text()).contains("どちらが正しいかを、この記録は決めません");
    }

    @Test
    void aConflictShowsBothSidesAndTheReplyUnderThem() {
        Document page = PUBLIC.page("en/items/ssh-port.html");
        assertThat(page.select("#verdict .two .cl").text())
                .contains("Met", "変えてあります。", "2026-11-15", "an administrator");
        assertThat(page.select("#verdict .two .cr").text())
                .contains("Gap", "The connection was refused", "2026-11-20");
        assertThat(page.select("#verdict .two ~ .reply").text()).contains("CDNの末端を見ています。");
        assertThat(page.select("#answer .reply")).isEmpty();
        assertThat(PUBLIC.text("markdown/en/items/ssh-port.md"))
                .contains("- **The administrators say**: **Met**", "- **The check saw**: **Gap**");
    }

    /** Neither a sentence nor a fact of an item of which only the verdict is published. */
    @Test
    void aConflictWithoutTextSaysOnlyThatBothDiffer() {
        Document page = PUBLIC.page("en/items/dim-conflict.html");
        assertThat(page.select("#verdict .two .cr").text())
                .contains("Something else", "not published", "2026-11-20")
                .doesNotContain("refused", "Gap");
        assertThat(page.select("#probe").text())
                .contains("A machine checked this on 2026-11-20", "not published")
                .doesNotContain("refused", "rule");
        assertThat(page.select(".cmd, .obs")).isEmpty();
        assertThat(CO_ADMINS.page("en/items/dim-conflict.html").select(".cmd, .obs")).hasSize(2);
    }

    @Test
    void whatTheCheckSawCanBeCheckedByTheReader() {
        Element probe = PUBLIC.page("en/items/dns-caa.html").getElementById("probe");
        assertThat(Objects.requireNonNull(probe).text())
                .contains("The connection was refused")
                .contains("This proves that the state to reach is in place.")
                .contains("2026-11-20 (UTC) · from outside (東京の家庭回線)")
                .contains("checklist-report 1.0.0")
                .contains("rule hsts, version 2 (since 2026-11-01)")
                .contains("connections led to other addresses, other trusted certificate");
        assertThat(probe.text()).doesNotContain("192.0.2.77", "roots.pem", "192.0.2.53:53");
        assertThat(probe.select("table.obs tbody tr")).hasSize(4);
        assertThat(probe.select("table.obs code[translate=no]").eachText())
                .contains("TLSv1.2, TLSv1.3 <b>`|x|`</b>");
        assertThat(probe.select(".src a").attr("href")).contains("rfc6797");
        assertThat(probe.select(".cmd pre[tabindex=0] code[translate=no]").text())
                .startsWith("dig +dnssec +multi dns-caa.social.example")
                .endsWith("| head");
        assertThat(CO_ADMINS.page("en/items/dns-caa.html").select("#probe").text())
                .contains("DNS resolver 192.0.2.53:53");
    }

    @Test
    void whatWasReadOnTheHostSaysSo() {
        assertThat(PUBLIC.page("ja/items/host-read.html").select("#probe").text())
                .contains("サーバの中で、スクリプトが読み取り")
                .doesNotContain("外から（", "通常とは違う設定");
    }

    @Test
    void remarksOfTheProbeAreExplainedByWhatItSaw() {
        for (String item : List.of("doubtful", "understated", "notice")) {
            assertThat(PUBLIC.page("en/items/" + item + ".html").select(".vt").text())
                    .as(item)
                    .contains("The connection was refused");
        }
    }

    @Test
    void aRowSaysWhatTheProbeSawWhereThatDecided() {
        Document index = PUBLIC.page("en/index.html");
        assertThat(index.select("#dns-caa .q p").text()).contains("connection was refused");
        assertThat(index.select("#doubtful .q p").text()).isEqualTo("閉じています。");
        assertThat(index.select("#dim-conflict .q p").text()).contains("Only the verdict");
    }

    @Test
    void countsWhatAMachineChecked() {
        Document index = PUBLIC.page("en/index.html");
        List<String> bases = index.select("li.row .v2").eachText();
        long checked =
                bases.stream()
                        .filter(text -> text.startsWith("Verified") || text.startsWith("Observed"))
                        .count();
        assertThat(checked).isEqualTo(7);
        assertThat(index.select(".mc .frac b").text()).isEqualTo(String.valueOf(checked));
    }

    @Test
    void aboutSaysWhenFromWhereAndWithWhatAMachineLooked() {
        assertThat(PUBLIC.page("en/about.html").select("#inspection").text())
                .contains("2026-11-20 09:00 UTC to 2026-11-20 09:03 UTC", "東京の家庭回線")
                .contains("checklist-report 1.0.0", "212")
                .contains("token found at _checklist-report.social.example")
                .contains("settings out of the ordinary")
                .doesNotContain("192.0.2.77", "roots.pem", "192.0.2.53:53");
        assertThat(CO_ADMINS.page("en/about.html").select("#inspection").text())
                .contains("192.0.2.77", "roots.pem", "192.0.2.53:53");
        Site unanswered = new Site(RENDERER.render(Fixture.unanswered()));
        assertThat(unanswered.page("en/about.html").select("#inspection").text())
                .contains("No machine has checked anything");
    }

    @Test
    void markdownKeepsRemoteTextInItsCellAndCommandsInTheirFence() {
        assertThat(PUBLIC.text("markdown/en/items/dns-caa.md"))
                .contains("| With | TLSv1.2, TLSv1.3 \\<b\\>\\`\\|x\\|\\`\\</b\\> |")
                .contains("```sh\ndig +dnssec +multi dns-caa.social.example CAA")
                .contains("| head\n```\n");
    }

    @Test
    void withOneLanguageThereIsNoChoice() {
        RenderSettings settings =
                new RenderSettings(List.of(Fixture.EN), EnumSet.of(Format.HTML), "1.0.0");
        Site site = new Site(new SiteRenderer(settings).render(Fixture.publicReport()));
        assertThat(site.page("en/index.html").select(".lang, [hreflang]")).isEmpty();
        assertThat(site.page("index.html").select("html").attr("lang")).isEqualTo("en");
        for (String path : site.documents().keySet()) {
            site.links(path).forEach(href -> leadsSomewhere(site, path, href));
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        List<Page> again = new SiteRenderer(Fixture.SETTINGS).render(Fixture.publicReport());
        assertThat(again.stream().map(Page::path))
                .containsExactlyElementsOf(
                        RENDERER.render(Fixture.publicReport()).stream().map(Page::path).toList());
        assertThat(new Site(again).texts()).isEqualTo(PUBLIC.texts());
        assertThat(PUBLIC.texts().entrySet())
                .noneMatch(
                        file -> !file.getKey().endsWith(".png") && file.getValue().contains("\r"));
    }

    @Test
    void pagesStaySmall() {
        PUBLIC.texts()
                .forEach(
                        (path, text) -> {
                            if (path.contains("/items/")) {
                                assertThat(text.length()).as(path).isLessThan(40_000);
                            }
                        });
        assertThat(PUBLIC.text("assets/style.css").length()).isLessThan(25_000);
        assertThat(PUBLIC.text("assets/report.js").getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(10_000);
    }
}
