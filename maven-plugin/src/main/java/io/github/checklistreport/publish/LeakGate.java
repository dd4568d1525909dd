package io.github.checklistreport.publish;

import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches every byte of the public pages for private texts, as a second line of defence behind the
 * types.
 *
 * <p>A private text is looked for sentence by sentence, whatever mark-up stands between its words,
 * and name by name: every address, path, host, handle or number in it. Sentences shorter than
 * {@value #MIN_LETTERS} letters ({@value #MIN_IDEOGRAPHS} where Japanese or Chinese) are not looked
 * for by themselves, nor is anything that is public anyway.
 */
public final class LeakGate {
    private static final int MIN_LETTERS = 10;
    private static final int MIN_IDEOGRAPHS = 6;
    private static final int MIN_NAME = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[\\n。！？]+|[.!?:;]+(?=\\s|$)");

    /** In ASCII, because Japanese writes no space around an address or a number. */
    private static final Pattern NAME =
            Pattern.compile("[@A-Za-z0-9][A-Za-z0-9@._:/+%-]*[A-Za-z0-9]");

    private static final Pattern TELLING =
            Pattern.compile(".*([0-9]|[@/_:]|[A-Za-z]\\.[A-Za-z]).*");
    private static final Pattern DATE_OR_YEAR = Pattern.compile("(19|20)\\d{2}([-/.].*)?");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private record Needle(PrivateText source, String text, Searchable.Form form) {}

    private final List<Needle> needles;

    public LeakGate(Secrets secrets) {
        Searchable allowed = Searchable.of(String.join("\n", secrets.allowed()));
        Set<Needle> all = new LinkedHashSet<>();
        secrets.texts().forEach(text -> all.addAll(needles(text)));
        needles =
                all.stream()
                        .filter(needle -> !allowed.contains(needle.text(), needle.form()))
                        .toList();
    }

    /** Every private text in {@code pages}, once for each page. */
    public List<Leak> search(List<Page> pages) {
        return needles.isEmpty()
                ? List.of()
                : pages.parallelStream().flatMap(page -> search(page).stream()).distinct().toList();
    }

    private List<Leak> search(Page page) {
        Searchable content = Searchable.of(page);
        return needles.stream()
                .filter(needle -> content.contains(needle.text(), needle.form()))
                .map(needle -> new Leak(needle.source().item(), needle.source().key(), page.path()))
                .toList();
    }

    private static List<Needle> needles(PrivateText secret) {
        if (secret.kind() == Kind.HANDLE) {
            return List.of(
                    new Needle(secret, Searchable.plain(secret.text()), Searchable.Form.WORDS));
        }
        List<Needle> needles = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(secret.text())) {
            String letters = Searchable.letters(sentence);
            if (letters.length()
                    >= (IDEOGRAPHIC.matcher(letters).find() ? MIN_IDEOGRAPHS : MIN_LETTERS)) {
                needles.add(new Needle(secret, letters, Searchable.Form.LETTERS));
            }
        }
        Matcher names = NAME.matcher(secret.text());
        while (names.find()) {
            String name = names.group();
            if (name.length() >= MIN_NAME
                    && TELLING.matcher(name).matches()
                    && !DATE_OR_YEAR.matcher(name).matches()) {
                needles.add(new Needle(secret, Searchable.plain(name), Searchable.Form.WORDS));
            }
        }
        return needles;
    }
}
