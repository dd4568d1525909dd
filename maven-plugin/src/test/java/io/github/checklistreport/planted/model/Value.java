package io.github.checklistreport.planted.model;

/** Breaks nothing. */
public record Value(String text) {}
