package io.github.checklistreport.render.view;

/**
 * A word with its sign and what it means.
 *
 * @param level the word of the level whose size the sign has
 */
public record Explained(Seal seal, String level, String name, Phrase meaning) {}
