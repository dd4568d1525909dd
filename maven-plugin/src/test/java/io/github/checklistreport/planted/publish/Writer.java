package io.github.checklistreport.planted.publish;

/** Breaks nothing. */
public class Writer {}
