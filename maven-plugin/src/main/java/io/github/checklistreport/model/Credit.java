package io.github.checklistreport.model;

import org.jspecify.annotations.Nullable;

/** The work that a checklist restates. */
public record Credit(Text title, Text author, String url, @Nullable Text note) {}
