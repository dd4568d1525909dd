package io.github.checklistreport.model;

/**
 * A file of the report, in memory.
 *
 * @param path relative, with forward slashes
 */
@SuppressWarnings(
        "ArrayRecordComponent") // written once, compared by content only where publish says so
public record Page(String path, byte[] content) {}
