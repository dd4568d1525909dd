package io.github.checklistreport.publish;

import io.github.checklistreport.model.Secrets.PrivateText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds many needles in one pass over a text, by their first two characters. */
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

    private final @Nullable List<Needle>[] words;
    private final @Nullable List<Needle>[] letters;

    Needles(Collection<Needle> needles) {
        this.words = buckets(needles, Form.WORDS);
        this.letters = buckets(needles, Form.LETTERS);
    }

    /** The needles that {@code text} contains, each once. */
    Set<Needle> in(Searchable text) {
        Set<Needle> found = Collections.newSetFromMap(new IdentityHashMap<>());
        search(text.words(), words, found);
        search(text.letters(), letters, found);
        if (text.lettersWithoutTags().length() < text.letters().length()) {
            search(text.lettersWithoutTags(), letters, found);
        }
        return found;
    }

    private static void search(String text, @Nullable List<Needle>[] buckets, Set<Needle> found) {
        char[] characters = text.toCharArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            List<Needle> candidates = buckets[bucket(characters[i], characters[i + 1])];
            if (candidates != null) {
                for (Needle needle : candidates) {
                    if (text.startsWith(needle.text(), i) && isWhole(needle, text, i)) {
                        found.add(needle);
                    }
                }
            }
        }
    }

    private static boolean isWhole(Needle needle, String text, int start) {
        int end = start + needle.text().length();
        return needle.form() == Form.LETTERS || !isWord(text, start - 1) && !isWord(text, end);
    }

    private static boolean isWord(String text, int index) {
        return index >= 0
                && index < text.length()
                && text.charAt(index) < 128
                && Character.isLetterOrDigit(text.charAt(index));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Needle>[] buckets(Collection<Needle> needles, Form form) {
        @Nullable List<Needle>[] buckets = new List[BUCKETS];
        for (Needle needle : needles) {
            if (needle.form() == form) {
                int bucket = bucket(needle.text().charAt(0), needle.text().charAt(1));
                List<Needle> list = buckets[bucket];
                if (list == null) {
                    list = new ArrayList<>();
                    buckets[bucket] = list;
                }
                list.add(needle);
            }
        }
        return buckets;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
