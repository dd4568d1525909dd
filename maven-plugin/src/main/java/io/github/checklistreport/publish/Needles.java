package io.github.checklistreport.publish;

import io.github.checklistreport.model.Secrets.PrivateText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds many needles in one pass over a text, by their first two characters and then letter by
 * letter among those that begin alike, of which there may be a thousand.
 */
final class Needles {
    /** How a needle is compared. */
    enum Form {
        /** As it stands, between characters that belong to no word. */
        WORDS,
        /** Letters and digits only, so that no mark-up can stand between. */
        LETTERS
    }

    /**
     * A piece of a private text.
     *
     * @param text at least two characters, in the shape of {@link Searchable}
     */
    record Needle(PrivateText source, String text, Form form) {}

    private static final int BUCKETS = 1 << 12;

    /** Needles of one text and form. */
    private record Alike(String text, Form form, List<Needle> needles) {}

    private final @Nullable List<Alike>[] words;
    private final @Nullable List<Alike>[] letters;

    Needles(Collection<Needle> needles) {
        this.words = buckets(needles, Form.WORDS);
        this.letters = buckets(needles, Form.LETTERS);
    }

    /** The needles that {@code text} contains, each once. */
    Set<Needle> in(Searchable text) {
        Set<Alike> found = newSet();
        search(text.words(), words, found);
        search(text.letters(), letters, found);
        if (text.lettersWithoutTags().length() < text.letters().length()) {
            search(text.lettersWithoutTags(), letters, found);
        }
        Set<Needle> needles = newSet();
        found.forEach(alike -> needles.addAll(alike.needles()));
        return needles;
    }

    private static <T> Set<T> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void search(String text, @Nullable List<Alike>[] buckets, Set<Alike> found) {
        char[] characters = text.toCharArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            List<Alike> candidates = buckets[bucket(characters[i], characters[i + 1])];
            if (candidates != null) {
                search(text, i, candidates, found);
            }
        }
    }

    /** Narrows the candidates down to those that go on as the text does. */
    private static void search(String text, int start, List<Alike> candidates, Set<Alike> found) {
        List<Alike> left = candidates;
        for (int depth = 0; !left.isEmpty(); depth++) {
            Alike shortest = left.get(0);
            if (shortest.text().length() == depth) {
                addWhole(shortest, text, start, found);
                left = left.subList(1, left.size());
            }
            if (start + depth >= text.length()) {
                return;
            }
            if (left.size() == 1) {
                if (text.startsWith(left.get(0).text(), start)) {
                    addWhole(left.get(0), text, start, found);
                }
                return;
            }
            char next = text.charAt(start + depth);
            left = left.subList(firstFrom(left, depth, next), firstFrom(left, depth, next + 1));
        }
    }

    private static void addWhole(Alike alike, String text, int start, Set<Alike> found) {
        if (isWhole(alike, text, start)) {
            found.add(alike);
        }
    }

    /** The first of sorted candidates whose letter at {@code depth} is {@code letter} or later. */
    private static int firstFrom(List<Alike> candidates, int depth, int letter) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).text().charAt(depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isWhole(Alike alike, String text, int start) {
        int end = start + alike.text().length();
        return alike.form() == Form.LETTERS || !isWord(text, start - 1) && !isWord(text, end);
    }

    private static boolean isWord(String text, int index) {
        return index >= 0
                && index < text.length()
                && text.charAt(index) < 128
                && Character.isLetterOrDigit(text.charAt(index));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Alike>[] buckets(Collection<Needle> needles, Form form) {
        SortedMap<String, List<Needle>> byText = new TreeMap<>();
        for (Needle needle : needles) {
            if (needle.form() == form) {
                byText.computeIfAbsent(needle.text(), text -> new ArrayList<>()).add(needle);
            }
        }
        @Nullable List<Alike>[] buckets = new List[BUCKETS];
        byText.forEach(
                (text, alike) -> {
                    int bucket = bucket(text.charAt(0), text.charAt(1));
                    List<Alike> list = buckets[bucket];
                    if (list == null) {
                        list = new ArrayList<>();
                        buckets[bucket] = list;
                    }
                    list.add(new Alike(text, form, alike));
                });
        return buckets;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
