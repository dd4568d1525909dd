package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
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
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"};
    private static final String ESCAPED_CONTROLS = "nrtbf";

    static Searchable of(Page page) {
        return of(new String(page.content(), StandardCharsets.UTF_8));
    }

    static Searchable of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringBuilder letters = new StringBuilder(text.length());
        StringBuilder lettersWithoutTags = new StringBuilder(text.length());
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escaped = escapeLength(text, i, c);
            if (escaped > 0) {
                words.append(' ');
                i += escaped - 1;
            } else if (c != '\\') {
                char lower = Character.toLowerCase(c);
                words.append(lower);
                inTag = c == '<' || inTag && c != '>';
                if (Character.isLetterOrDigit(c)) {
                    letters.append(lower);
                    if (!inTag) {
                        lettersWithoutTags.append(lower);
                    }
                }
            }
        }
        return new Searchable(words.toString(), letters.toString(), lettersWithoutTags.toString());
    }

    /**
     * How many characters the escape at {@code i} takes, if it stands for something that is no
     * letter; else 0.
     */
    private static int escapeLength(String text, int i, char c) {
        if (c == '\\') {
            return i + 1 < text.length() && ESCAPED_CONTROLS.indexOf(text.charAt(i + 1)) >= 0
                    ? 2
                    : 0;
        }
        if (c == '&') {
            for (String entity : ENTITIES) {
                if (text.startsWith(entity, i)) {
                    return entity.length();
                }
            }
        }
        return 0;
    }
}
