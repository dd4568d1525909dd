package io.github.checklistreport.render.view;

/**
 * A number of items and where they are listed.
 *
 * @param word what they have in common, such as a verdict's word
 * @param view the listing's name, such as {@code verdict-met}
 * @param anchor the part of it that lists exactly these; empty for all of it
 */
public record Count(String word, String name, int number, String view, String anchor) {}
