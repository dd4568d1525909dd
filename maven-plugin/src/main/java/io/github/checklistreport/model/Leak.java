package io.github.checklistreport.model;

/**
 * A private text found in a page that anybody may read. Never holds the text itself.
 *
 * @param item the item it belongs to
 * @param key the key of the answers file that it was written under
 * @param page the path of the page
 */
public record Leak(String item, String key, String page) {}
