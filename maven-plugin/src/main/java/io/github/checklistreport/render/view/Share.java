package io.github.checklistreport.render.view;

import org.jspecify.annotations.Nullable;

/**
 * What readers need to pass a page on.
 *
 * @param post plain text for a post, several lines
 * @param address the page's absolute address, which stands in {@code post}; null where it is not
 *     known
 * @param correction how to say that it looks wrong; null where the admin named no place for that
 */
public record Share(String post, @Nullable String address, @Nullable Correction correction) {
    /**
     * How to say that something looks wrong.
     *
     * @param url a mailto or https address, filled in as far as its kind allows
     * @param hint what to do at {@code url}; null where everything is filled in
     * @param text what to send, where it has to be copied; null where everything is filled in
     * @param care what not to write there; null where nobody else reads it
     */
    public record Correction(
            String url, @Nullable String hint, @Nullable String text, @Nullable String care) {}
}
