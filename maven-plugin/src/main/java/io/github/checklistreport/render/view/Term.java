package io.github.checklistreport.render.view;

/** An enumerated word with how readers see it and what it means. */
public record Term(String word, String name, String meaning) {}
