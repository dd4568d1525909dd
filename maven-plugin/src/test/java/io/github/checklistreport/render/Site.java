package io.github.checklistreport.render;

import io.github.checklistreport.model.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A rendered site in memory, parsed. */
final class Site {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();

    Site(List<Page> pages) {
        for (Page page : pages) {
            String text = new String(page.content(), StandardCharsets.UTF_8);
            texts.put(page.path(), text);
            if (page.path().endsWith(".html")) {
                documents.put(page.path(), Jsoup.parse(text));
            }
        }
    }

    Map<String, Document> documents() {
        return documents;
    }

    Map<String, String> texts() {
        return texts;
    }

    /** What a relative link of a page leads to: a path, and after {@code #} an id or nothing. */
    static String resolve(String path, String href) {
        URI target = URI.create("site:/" + path).resolve(href);
        String fragment = target.getFragment();
        return target.getPath().substring(1) + "#" + (fragment == null ? "" : fragment);
    }

    /** The page at a path, which must exist. */
    Document page(String path) {
        return Objects.requireNonNull(documents.get(path), path);
    }

    /** The text at a path, which must exist. */
    String text(String path) {
        return Objects.requireNonNull(texts.get(path), path);
    }

    /** Relative links of a page. */
    Stream<String> links(String path) {
        return page(path).select("[href]").eachAttr("href").stream()
                .filter(href -> !href.matches("(?:https?|mailto):.*"));
    }
}
