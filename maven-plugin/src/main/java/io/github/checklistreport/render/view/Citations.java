package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.render.view.ChecklistView.Cited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of a page in the order in which it cites them. */
final class Citations {
    private final Language language;
    private final Map<String, Cited> cited = new LinkedHashMap<>();

    Citations(Language language) {
        this.language = language;
    }

    /** The source with its number; the title is the one that this place gives. */
    Cited cite(Link link) {
        String url = CleanText.url(link.url());
        Phrase title = Phrase.of(link.title(), language);
        Cited known = cited.computeIfAbsent(url, key -> new Cited(cited.size() + 1, key, title));
        return new Cited(known.number(), url, title);
    }

    List<Cited> cite(List<Link> links) {
        return links.stream().map(this::cite).toList();
    }

    /** Every source cited so far. */
    List<Cited> all() {
        return List.copyOf(cited.values());
    }
}
