package io.github.checklistreport.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A date stamp: how much, when and who.
 *
 * @param title what was done
 * @param kind {@code human two machine looked none}
 * @param date null where there is none; then only {@code top} is shown
 */
public record Stamp(String title, String kind, String top, @Nullable String date, String bottom) {
    /** The stamp in words. */
    public String words() {
        return date == null ? title + " " + top : String.join(" ", title, date, bottom, top);
    }
}
