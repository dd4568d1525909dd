package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Word;

/** A form in which a report is rendered. */
public enum Format implements Word {
    /** Pages for a browser. */
    HTML("html"),
    /** The same report for a Git forge or a wiki. */
    MARKDOWN("markdown"),
    /** The same report for machines. */
    JSON("json");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
