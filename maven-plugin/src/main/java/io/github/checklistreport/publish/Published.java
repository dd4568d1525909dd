package io.github.checklistreport.publish;

/**
 * What a run changed on the disk, in files.
 *
 * @param written new or with other bytes than before
 * @param unchanged left alone, because their bytes were right already
 * @param removed written by an earlier run and no longer part of the report
 */
public record Published(int written, int unchanged, int removed) {}
