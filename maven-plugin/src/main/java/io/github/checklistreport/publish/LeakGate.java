package io.github.checklistreport.publish;

import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.publish.Needles.Form;
import io.github.checklistreport.publish.Needles.Needle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final int MIN_HANDLE = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("[\\n。！？]+|[.!?:;]+(?=\\s|$)");

    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)\\s]*\\)");

    /** In ASCII, because Japanese writes no space around an address or a number. */
    private static final Pattern NAME =
            Pattern.compile("[@A-Za-z0-9][A-Za-z0-9@._:/+%-]*[A-Za-z0-9]");

    private static final Pattern TELLING =
            Pattern.compile(".*([0-9]|[@/_:]|[A-Za-z]\\.[A-Za-z]).*");
    private static final Pattern DATE_OR_YEAR = Pattern.compile("(19|20)\\d{2}([-/.].*)?");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final Needles needles;

    public LeakGate(Secrets secrets) {
        List<Needle> all =
                secrets.texts().stream().flatMap(text -> needles(text).stream()).toList();
        Set<Needle> allowed =
                new Needles(all).in(Searchable.of(String.join("\n", secrets.allowed())));
        needles = new Needles(all.stream().filter(needle -> !allowed.contains(needle)).toList());
    }

    private LeakGate(Needles needles) {
        this.needles = needles;
    }

    /**
     * A gate for files that are no text: it looks for sentences alone, since a name of a few
     * letters stands in enough random bytes sooner or later.
     */
    public static LeakGate forCiphertext(Secrets secrets) {
        return new LeakGate(
                new Needles(
                        secrets.texts().stream()
                                .flatMap(text -> needles(text).stream())
                                .filter(needle -> needle.form() == Form.LETTERS)
                                .toList()));
    }

    /** Every private text in {@code pages}, once for each page. */
    public List<Leak> search(List<Page> pages) {
        return pages.parallelStream().flatMap(page -> search(page).distinct()).toList();
    }

    private Stream<Leak> search(Page page) {
        return needles.in(Searchable.of(page)).stream()
                .map(
                        needle ->
                                new Leak(
                                        needle.source().item(),
                                        needle.source().key(),
                                        page.path()));
    }

    private static List<Needle> needles(PrivateText secret) {
        if (secret.kind() == Kind.HANDLE) {
            String handle = Searchable.of(secret.text()).words();
            return handle.length() < MIN_HANDLE
                    ? List.of()
                    : List.of(new Needle(secret, handle, Form.WORDS));
        }
        List<Needle> needles = new ArrayList<>();
        String linksAsWords = LINK_TARGET.matcher(secret.text()).replaceAll("]");
        for (String text : List.of(secret.text(), linksAsWords)) {
            needles.addAll(sentences(secret, text));
        }
        Matcher names = NAME.matcher(secret.text());
        while (names.find()) {
            String name = names.group();
            if (name.length() >= MIN_NAME
                    && TELLING.matcher(name).matches()
                    && !DATE_OR_YEAR.matcher(name).matches()) {
                needles.add(new Needle(secret, Searchable.of(name).words(), Form.WORDS));
            }
        }
        return needles;
    }

    /** Each sentence, and all of them as one: lines may be too short to be looked for alone. */
    private static List<Needle> sentences(PrivateText secret, String text) {
        return Stream.concat(Stream.of(text), SENTENCE_END.splitAsStream(text))
                .map(sentence -> Searchable.of(sentence).letters())
                .filter(LeakGate::isLongEnough)
                .map(letters -> new Needle(secret, letters, Form.LETTERS))
                .toList();
    }

    private static boolean isLongEnough(String letters) {
        int minimum = IDEOGRAPHIC.matcher(letters).find() ? MIN_IDEOGRAPHS : MIN_LETTERS;
        return letters.length() >= minimum;
    }
}
