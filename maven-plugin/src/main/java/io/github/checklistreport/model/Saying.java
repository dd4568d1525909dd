package io.github.checklistreport.model;

import java.util.List;

/**
 * A sentence or label that pages have in every language.
 *
 * @param key of the message
 * @param arguments what the message has places for; remote text in them is cut and cleaned
 */
public record Saying(String key, List<String> arguments) {
    public Saying {
        arguments = List.copyOf(arguments);
    }

    public static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
