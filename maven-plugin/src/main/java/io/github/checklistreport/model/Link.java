package io.github.checklistreport.model;

/**
 * A reference of a checklist.
 *
 * @param url an http or https address
 */
public record Link(String url, Text title) {}
