package io.github.checklistreport.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An enumerated value that has one spelling in files, addresses and settings. */
public interface Word {
    /** The kebab-case spelling. */
    String word();

    /** The value of {@code type} spelled {@code word}, or empty. */
    static <E extends Enum<E> & Word> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** Every spelling of {@code type}, in order of declaration. */
    static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
