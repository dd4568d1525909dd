package io.github.checklistreport.render.view;

import java.util.List;

/**
 * Sections under a heading.
 *
 * @param id an anchor
 * @param count how many rows the sections have together, in words
 */
public record Chapter(String id, Phrase title, String count, List<Section> sections) {
    public Chapter {
        sections = List.copyOf(sections);
    }
}
