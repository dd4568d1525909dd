package io.github.checklistreport.render.view;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param id an anchor; empty where nothing links to it
 */
public record Section(String id, Phrase title, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
