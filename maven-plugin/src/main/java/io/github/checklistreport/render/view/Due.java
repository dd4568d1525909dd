package io.github.checklistreport.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A date ahead, or one that has passed without being dealt with.
 *
 * @param what what falls on it
 * @param id the item that it belongs to; null for the whole report
 * @param overdue whether the date has passed
 */
public record Due(
        String date, String what, @Nullable String id, @Nullable Phrase title, boolean overdue) {}
