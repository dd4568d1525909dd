package io.github.checklistreport.planted.pipeline;

/** Breaks nothing. */
public class Goal {}
