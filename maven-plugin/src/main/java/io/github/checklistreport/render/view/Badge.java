package io.github.checklistreport.render.view;

/**
 * The report in one line, for other pages.
 *
 * @param label what kind of thing it is
 * @param message the counts, and until when they hold
 * @param words both, with the server's domain
 * @param seal the sign of the worst required item
 */
public record Badge(String label, String message, String words, Seal seal) {}
