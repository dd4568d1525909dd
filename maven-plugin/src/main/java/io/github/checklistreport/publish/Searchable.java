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
        return of(new String(page.content(), StandardCharsets.UTF_8));
    }

    static Searchable of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringBuilder letters = new StringBuilder(text.length());
        StringBuilder lettersWithoutTags = new StringBuilder(text.length());
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char raw = text.charAt(i);
            Escape escape = raw == '\\' || raw == '&' ? Escapes.at(text, i) : null;
            char c = escape == null ? raw : escape.character();
            i += escape == null ? 0 : escape.length() - 1;
            inTag = raw == '<' || inTag && raw != '>';
            if (c != '\\') {
                char lower = Character.toLowerCase(c);
                words.append(lower);
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
}
