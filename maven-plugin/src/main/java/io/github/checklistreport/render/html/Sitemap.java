package io.github.checklistreport.render.html;

import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Row;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The pages that stay where they are, for search engines (sitemaps.org, protocol 0.9). Filters are
 * not among them.
 *
 * @param day of the report
 * @param addresses absolute
 */
public record Sitemap(String day, List<String> addresses) {
    public Sitemap {
        addresses = List.copyOf(addresses);
    }

    /** Empty where the site's address is not known. */
    static Sitemap of(List<ReportView> views) {
        RenderSettings settings = views.get(0).edition().settings();
        return new Sitemap(
                views.get(0).edition().today().toString(),
                views.stream()
                        .flatMap(Sitemap::paths)
                        .map(settings::address)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Stream<String> paths(ReportView view) {
        String folder = view.edition().language().tag() + "/";
        Stream<String> items =
                view.rows().stream().map(Row::id).map(id -> folder + "items/" + id + ".html");
        return Stream.concat(Stream.of(folder + "index.html", folder + "about.html"), items);
    }
}
