package io.github.checklistreport.render.view;

import java.util.List;

/**
 * Items that have something in common, by level.
 *
 * @param name part of its address, such as {@code verdict-met}
 * @param verdict the verdict's word where it selects a verdict; otherwise empty
 * @param title what the items have in common
 * @param meaning the same in a sentence
 * @param count how many they are, in words
 */
public record Selection(
        String name,
        String verdict,
        String title,
        String meaning,
        String count,
        List<Chapter> chapters) {
    public Selection {
        chapters = List.copyOf(chapters);
    }
}
