package io.github.checklistreport.planted.assess;

/** Breaks nothing. */
public class Judge {}
