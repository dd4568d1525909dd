package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in the forms that secrets are looked for.
 *
 * @param words as it stands, in lower case, escapes undone
 * @param letters its letters and digits alone
 * @param lettersWithoutTags the same, with everything between angle brackets left out
 */
record Searchable(String words, String letters, String lettersWithoutTags) {
    /** How a needle is compared. */
    enum Form {
        /** As it stands, between characters that belong to no word. */
        WORDS,
        /** Letters and digits only, so that no mark-up can stand between. */
        LETTERS
    }

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ESCAPES =
            Pattern.compile("\\\\[nrtbf]|&(amp|lt|gt|quot|#39|#x27);");

    static Searchable of(Page page) {
        return of(new String(page.content(), StandardCharsets.UTF_8));
    }

    static Searchable of(String text) {
        String tagless = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
        String letters = letters(text);
        return new Searchable(
                plain(text), letters, tagless.equals(text) ? letters : letters(tagless));
    }

    boolean contains(String needle, Form form) {
        return form == Form.LETTERS
                ? letters.contains(needle) || lettersWithoutTags.contains(needle)
                : containsWord(needle);
    }

    private boolean containsWord(String needle) {
        int at = words.indexOf(needle);
        while (at >= 0) {
            int end = at + needle.length();
            if (!isWord(at - 1) && !isWord(end)) {
                return true;
            }
            at = words.indexOf(needle, at + 1);
        }
        return false;
    }

    private boolean isWord(int index) {
        return index >= 0 && index < words.length() && isAsciiWord(words.charAt(index));
    }

    private static boolean isAsciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Lower case, with the escapes of HTML, JSON and Markdown undone. */
    static String plain(String text) {
        String unescaped = ESCAPES.matcher(text).replaceAll(" ");
        return unescaped.replace("\\", "").toLowerCase(Locale.ROOT);
    }

    /** The letters and digits, in lower case. */
    static String letters(String text) {
        String plain = ESCAPES.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
