package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link within the report leads to a file, and every fragment to an element of it. */
class LinksTest {
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<?([^)>\\s]+)>?\\)");
    private static final Pattern WITH_SCHEME = Pattern.compile("[a-z]+:.*");

    private final Map<Path, Document> documents = new HashMap<>();

    @Test
    void htmlLinksResolve() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : GeneratedSite.ofExample().files(".html")) {
            Document document = document(page);
            for (Element link : document.select("[href]")) {
                check(page, link.attr("href"), broken);
            }
            for (Element source : document.select("[src]")) {
                check(page, source.attr("src"), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void idsAreUnique() throws IOException {
        for (Path page : GeneratedSite.ofExample().files(".html")) {
            List<String> ids = document(page).select("[id]").eachAttr("id");
            assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void markdownLinksResolve() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : GeneratedSite.ofExample().files(".md")) {
            Matcher links = MARKDOWN_LINK.matcher(Files.readString(page));
            while (links.find()) {
                check(page, links.group(1), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    private void check(Path page, String link, List<String> broken) throws IOException {
        if (WITH_SCHEME.matcher(link).matches()) {
            return;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (link.startsWith("/") || !Files.isRegularFile(target)) {
            broken.add(page + " → " + link);
        } else if (parts.length == 2 && !hasAnchor(target, parts[1])) {
            broken.add(page + " → " + link + " (no such anchor)");
        }
    }

    private boolean hasAnchor(Path target, String fragment) throws IOException {
        String id = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
        return target.toString().endsWith(".md")
                ? Files.readString(target).contains("<a id=\"" + id + "\"></a>")
                : document(target).getElementById(id) != null;
    }

    private Document document(Path page) throws IOException {
        Document known = documents.get(page);
        if (known == null) {
            known = Jsoup.parse(Files.readString(page));
            documents.put(page, known);
        }
        return known;
    }
}
