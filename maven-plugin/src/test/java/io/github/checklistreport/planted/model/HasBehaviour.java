package io.github.checklistreport.planted.model;

/** Is a class, not a value. */
public class HasBehaviour {}
