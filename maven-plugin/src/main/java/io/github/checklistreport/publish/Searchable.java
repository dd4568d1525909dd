package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.publish.Escapes.Escape;
import java.nio.charset.StandardCharsets;

/**
 * A text in the forms that secrets are looked for, in lower case and with the escapes of HTML, JSON
 * and Markdown undone.
 *
 * @param words as it stands
 * @param letters its letters and digits alone
 * @param lettersWithoutTags the same, with everything between angle brackets left out
 */
record Searchable(String words, String letters, String lettersWithoutTags) {
    static Searchable of(Page page) {
        return of(new String(Pictures.withoutPixels(page.content()), StandardCharsets.UTF_8));
    }

    static Searchable of(String text) {
        char[] words = new char[text.length()];
        char[] letters = new char[text.length()];
        char[] lettersWithoutTags = new char[text.length()];
        int wordsLength = 0;
        int lettersLength = 0;
        int lettersWithoutTagsLength = 0;
        boolean inTag = false;
        char[] raw = text.toCharArray();
        for (int i = 0; i < raw.length; i++) {
            char c = raw[i];
            inTag = c == '<' || inTag && c != '>';
            if (c == '\\' || c == '&') {
                Escape escape = Escapes.at(text, i);
                c = escape == null ? c : escape.character();
                i += escape == null ? 0 : escape.length() - 1;
            }
            if (c != '\\') {
                char lower = lower(c);
                words[wordsLength++] = lower;
                if (isLetterOrDigit(lower)) {
                    letters[lettersLength++] = lower;
                    if (!inTag) {
                        lettersWithoutTags[lettersWithoutTagsLength++] = lower;
                    }
                }
            }
        }
        return new Searchable(
                new String(words, 0, wordsLength),
                new String(letters, 0, lettersLength),
                new String(lettersWithoutTags, 0, lettersWithoutTagsLength));
    }

    /** Most of a page is ASCII, for which the tables of Unicode need not be asked. */
    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }
}
