package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of text as its markup needs it.
 *
 * @param lang the text's language where it differs from the page's; otherwise null
 */
public record Phrase(List<Run> runs, @Nullable String lang) {
    /** A part of the text: {@code plain}, {@code code} or, not to be broken, {@code whole}. */
    public record Run(String kind, String text) {}

    private static final Pattern SPECIAL =
            Pattern.compile(
                    "`(?<code>[^`]+)`"
                            + "|(?<whole>\\d{4}-\\d\\d-\\d\\d|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)");

    private static final String JAPANESE = "ja";
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    public Phrase {
        runs = List.copyOf(runs);
    }

    /** A checklist's text for a page in {@code language}. */
    public static Phrase of(Text text, Language language) {
        Text.Translation translation = text.translation(language);
        boolean foreign = !translation.language().equals(language);
        return new Phrase(runs(translation.text()), foreign ? translation.language().tag() : null);
    }

    /** What an admin wrote, for a page in {@code language}; only Japanese shows by its letters. */
    public static Phrase said(String text, Language language) {
        return new Phrase(runs(text), foreign(text, language));
    }

    /** The language of a text where its letters show that it is not the page's; otherwise null. */
    public static @Nullable String foreign(String text, Language language) {
        return !language.tag().equals(JAPANESE) && KANA.matcher(text).find() ? JAPANESE : null;
    }

    /** A text in the page's language. */
    public static Phrase of(String text) {
        return new Phrase(runs(text), null);
    }

    /** The words alone. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    private static List<Run> runs(String text) {
        String line = CleanText.line(text);
        List<Run> runs = new ArrayList<>();
        Matcher matcher = SPECIAL.matcher(line);
        int end = 0;
        while (matcher.find()) {
            addPlain(runs, line.substring(end, matcher.start()));
            String code = matcher.group("code");
            runs.add(code == null ? new Run("whole", matcher.group()) : new Run("code", code));
            end = matcher.end();
        }
        addPlain(runs, line.substring(end));
        return runs;
    }

    private static void addPlain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run("plain", text));
        }
    }
}
