package io.github.checklistreport.planted.render;

/** Breaks nothing. */
public class Painter {}
