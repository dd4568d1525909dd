package io.github.checklistreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.PublicServer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers pass on: links, previews, posts, badges, and what looks wrong. */
class SharingTest {
    private static final Site PUBLIC =
            new Site(new SiteRenderer(Fixture.SETTINGS).render(Fixture.publicReport()));
    private static final Site CO_ADMINS =
            new Site(new SiteRenderer(Fixture.SETTINGS).render(Fixture.coAdminsReport()));

    @Test
    void everyHeadingWithAnIdHasALinkThatSaysWhereItLeads() {
        for (Document page : PUBLIC.documents().values()) {
            for (Element section : page.select("section[id]")) {
                Element link = section.selectFirst("h2 > a.pl, h3 > a.pl");
                assertThat(link).as(page.title() + " #" + section.id()).isNotNull();
                assertThat(link.attr("href")).isEqualTo("#" + section.id());
                assertThat(link.attr("aria-label")).matches("# (固定|この節への|Link to).{4,}");
            }
        }
    }

    @Test
    void aPreviewHasAbsoluteAddressesOnlyWhereTheyAreKnown() {
        Document known = PUBLIC.page("en/items/dns-caa.html");
        assertThat(meta(known, "og:title")).contains("social.example");
        assertThat(meta(known, "og:description")).isNotBlank();
        assertThat(meta(known, "og:locale")).isEqualTo("en_US");
        assertThat(meta(known, "og:url"))
                .isEqualTo("https://social.example/checklist/en/items/dns-caa.html");
        assertThat(meta(PUBLIC.page("index.html"), "og:url"))
                .isEqualTo("https://social.example/checklist/");
        Document unknown = without(null).page("en/items/dns-caa.html");
        assertThat(meta(unknown, "og:title")).isEqualTo(meta(known, "og:title"));
        assertThat(
                        unknown.select(
                                "meta[property=og:url], meta[property=og:image], [rel=canonical]"))
                .isEmpty();
        assertThat(CO_ADMINS.page("en/index.html").select("meta[property]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aPostFitsMastodonAndEndsInTheAddress(String language) {
        for (String page : List.of("/index.html", "/items/dns-caa.html", "/items/contact.html")) {
            String post = PUBLIC.page(language + page).select("pre.post").last().wholeText();
            assertThat(post).hasSizeLessThan(500).contains("social.example");
            assertThat(post).endsWith("\nhttps://social.example/checklist/" + language + page);
        }
        assertThat(without(null).page(language + "/index.html").select("pre.post").text())
                .doesNotContain("https:");
    }

    @Test
    void nobodyIsAskedToPassOnWhatOnlyCoAdminsSee() {
        for (Document page : CO_ADMINS.documents().values()) {
            assertThat(page.select(".post, [rel=me], [href*=issues/new]")).isEmpty();
        }
    }

    @Test
    void theProfileIsLinkedBothWays() {
        for (Document page : PUBLIC.documents().values()) {
            assertThat(page.select("link[rel=me]").attr("href"))
                    .isEqualTo("https://social.example/@admin");
        }
        assertThat(PUBLIC.page("ja/index.html").select("a[rel~=me]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:admin@social.example,               mailto:admin@social.example?subject=, &body=",
        "mailto:a@social.example?cc=b@c.example,    mailto:a@social.example?cc=b@c.example&subject=, &body=",
        "https://codeberg.org/s/r/issues/new,       https://codeberg.org/s/r/issues/new?title=, &body=",
        "https://github.com/s/r/issues/new?labels=x, https://github.com/s/r/issues/new?labels=x&title=, &body=",
        "https://gitlab.com/s/r/-/issues/new,       https://gitlab.com/s/r/-/issues/new?issue%5Btitle%5D=, &issue%5Bdescription%5D=",
    })
    void aLinkIsFilledInByTheRulesOfItsKind(String place, String before, String between) {
        String href = correction(place, "en").attr("href");
        assertThat(href).startsWith(before).contains(between).doesNotContain("+", " ", "(");
        String text = URLDecoder.decode(href, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "social.example: the verdict on dns-caa",
                        "Item: dns-caa (",
                        "Date of the report: 2026-11-23",
                        "Verdict: Met (Verified, ",
                        "Page: https://social.example/checklist/en/items/dns-caa.html");
        assertThat(text.contains("\r\n")).isEqualTo(place.startsWith("mailto:"));
    }

    @Test
    void aHandleGetsATextToCopy() {
        Site site = corrected("@admin@social.example");
        Document page = site.page("en/items/dns-caa.html");
        assertThat(correction("@admin@social.example", "en").attr("href"))
                .isEqualTo("https://social.example/@admin");
        assertThat(page.select("#share pre.post").first().wholeText())
                .startsWith("@admin@social.example\nsocial.example: the verdict on dns-caa\n")
                .hasSizeLessThan(500);
        assertThat(page.select("#share").text()).contains("what an attacker could use");
    }

    @Test
    void anotherPageGetsATextToPaste() {
        Site site = corrected("https://social.example/contact");
        assertThat(correction("https://social.example/contact", "ja").attr("href"))
                .isEqualTo("https://social.example/contact");
        assertThat(site.page("ja/items/dns-caa.html").select("#share pre.post")).hasSize(2);
    }

    @Test
    void withoutAPlaceForItNobodyIsAsked() {
        assertThat(corrected(null).page("ja/items/dns-caa.html").select("#share a:not(.pl)"))
                .isEmpty();
    }

    @Test
    void badgesSayTheCountsAndUntilWhen() {
        assertThat(PUBLIC.text("badge.json"))
                .startsWith("{\"schemaVersion\":1,\"label\":\"点検票\",\"message\":\"必須 ")
                .contains("まで\",\"color\":\"#755a00\",\"cacheSeconds\":86400}");
        assertThat(PUBLIC.text("badge.svg"))
                .contains("aria-label=\"social.example 点検票: 必須 ", "textLength=\"")
                .doesNotContain("class=\"ln", "style=");
        Site grey = new Site(new SiteRenderer(Fixture.SETTINGS).render(Fixture.unanswered()));
        assertThat(grey.text("badge.json")).contains("日付なし", "#59606d");
    }

    private static Element correction(String place, String language) {
        Element link =
                corrected(place)
                        .page(language + "/items/dns-caa.html")
                        .selectFirst("#share p > a:not(.pl)");
        assertThat(link).isNotNull();
        return link;
    }

    private static Site corrected(@Nullable String place) {
        PublicReport report = Fixture.publicReport();
        PublicServer server = report.server();
        PublicServer other =
                new PublicServer(
                        server.name(),
                        server.domain(),
                        server.about(),
                        server.contact(),
                        server.me(),
                        place,
                        server.software(),
                        server.softwareVersion(),
                        server.audience());
        return new Site(
                new SiteRenderer(Fixture.SETTINGS)
                        .render(
                                new PublicReport(
                                        report.checklist(),
                                        other,
                                        report.generatedAt(),
                                        report.inspection(),
                                        report.items())));
    }

    private static Site without(@Nullable String baseUrl) {
        RenderSettings settings =
                new RenderSettings(
                        List.of(new Language("ja"), new Language("en")),
                        EnumSet.of(Format.HTML),
                        "1.0.0",
                        baseUrl,
                        OwnTemplates.NONE);
        return new Site(new SiteRenderer(settings).render(Fixture.publicReport()));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
