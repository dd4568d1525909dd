package io.github.checklistreport.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
final class Suggestion {
    /** What people write for the words of our files. */
    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("yes", "met"),
                    Map.entry("true", "met"),
                    Map.entry("on", "met"),
                    Map.entry("ok", "met"),
                    Map.entry("done", "met"),
                    Map.entry("はい", "met"),
                    Map.entry("対応済", "met"),
                    Map.entry("対応済み", "met"),
                    Map.entry("no", "unmet"),
                    Map.entry("false", "unmet"),
                    Map.entry("off", "unmet"),
                    Map.entry("いいえ", "unmet"),
                    Map.entry("未対応", "unmet"),
                    Map.entry("一部対応", "partial"),
                    Map.entry("対象外", "not-applicable"),
                    Map.entry("na", "not-applicable"),
                    Map.entry("n/a", "not-applicable"),
                    Map.entry("todo", "unanswered"),
                    Map.entry("unknown", "unanswered"),
                    Map.entry("?", "unanswered"),
                    Map.entry("未回答", "unanswered"));

    private Suggestion() {}

    /** The candidate nearest to {@code word}; null where none is near. */
    static @Nullable String nearest(String word, Collection<String> candidates) {
        String plain = word.toLowerCase(Locale.ROOT);
        String synonym = SYNONYMS.get(plain);
        if (synonym != null && candidates.contains(synonym)) {
            return synonym;
        }
        int tolerance = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - plain.length()) <= tolerance)
                .filter(
                        candidate ->
                                distance(plain, candidate.toLowerCase(Locale.ROOT)) <= tolerance)
                .min(
                        Comparator.comparingInt((String candidate) -> distance(plain, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /**
     * The number of letters to insert, remove, replace or swap with a neighbour (optimal string
     * alignment).
     */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
