package io.github.checklistreport.model;

import java.util.List;

/**
 * What the public report must not contain.
 *
 * @param texts the private texts
 * @param allowed texts that are public anyway; a private text that stands in one of them gives
 *     nothing away
 */
public record Secrets(List<PrivateText> texts, List<String> allowed) {
    /**
     * A text that the admin has not published.
     *
     * @param item the item it belongs to
     * @param key the key of the answers file that it was written under
     */
    public record PrivateText(String item, String key, Kind kind, String text) {}

    /** How a private text is looked for. */
    public enum Kind {
        /** Sentence by sentence, and every name, number and address in it. */
        PROSE,
        /** As it stands. */
        HANDLE
    }

    public Secrets {
        texts = List.copyOf(texts);
        allowed = List.copyOf(allowed);
    }
}
