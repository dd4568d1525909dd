package io.github.checklistreport.render.html;

import io.github.checklistreport.render.html.Chrome.Alternate;
import java.util.List;

/**
 * What stands around a page of a checklist, which no server belongs to.
 *
 * @param up from the page to the folder of all languages, such as {@code ../}
 * @param file the page's name in its language's folder
 * @param alternates the page in every language, this one included
 */
public record ChecklistChrome(
        String lang,
        String title,
        String description,
        String up,
        String file,
        List<Alternate> alternates,
        String generatorVersion) {
    public ChecklistChrome {
        alternates = List.copyOf(alternates);
    }
}
