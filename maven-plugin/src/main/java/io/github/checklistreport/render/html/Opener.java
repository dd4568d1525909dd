package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.TemplateEngine;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the page that opens the co-admins' report where it lies encrypted in the public folder. It
 * says everything it may have to say in every language, since nobody knows yet who reads it.
 */
public final class Opener {
    /**
     * All that its template can see.
     *
     * @param lang the default language
     * @param titles what it is, one a language
     * @param states what the page may have to say; the script shows one of them
     * @param noScript what is said where no script runs
     */
    public record OpenerRoot(
            String lang,
            String domain,
            List<Words> titles,
            List<State> states,
            List<Words> noScript) {}

    /** Something the page may have to say. */
    public record State(String name, List<Words> words) {}

    /** A text of two parts in one language. */
    public record Words(String lang, String title, String text) {}

    private final List<Messages> languages;

    Opener(List<Messages> languages) {
        this.languages = languages;
    }

    Page page(TemplateEngine engine, String domain) {
        OpenerRoot root =
                new OpenerRoot(
                        languages.get(0).language().tag(),
                        domain,
                        words("sealed.title", "sealed.title.text"),
                        states(),
                        words("sealed.no-script", "sealed.no-script.text"));
        return engine.page("sealed/index.html", "sealed.ftlh", root);
    }

    private List<State> states() {
        return Stream.of(
                        new State("wait", words("sealed.wait", "sealed.wait.text")),
                        new State("missing", words("sealed.missing", "sealed.missing.text")),
                        new State("wrong", words("sealed.wrong", "sealed.wrong.text")),
                        new State("absent", words("sealed.absent", "sealed.absent.text")),
                        new State("altered", words("sealed.altered", "sealed.altered.text")),
                        new State("failed", words("sealed.failed", "sealed.failed.text")),
                        new State("insecure", words("sealed.insecure", "sealed.insecure.text")),
                        new State("file", words("sealed.file", "sealed.file.text")),
                        new State("old", words("sealed.old", "sealed.old.text")))
                .toList();
    }

    private List<Words> words(String title, String text) {
        return languages.stream()
                .map(in -> new Words(in.language().tag(), in.get(title), in.get(text)))
                .toList();
    }
}
