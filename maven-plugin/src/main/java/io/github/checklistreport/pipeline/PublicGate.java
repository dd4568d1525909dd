package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.PrivateTexts;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.publish.LeakGate;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through the public pages for what the report must not tell everybody. */
final class PublicGate {
    private final Report report;
    private final List<PrivateText> past;
    private final SiteRenderer renderer;
    private final List<Messages> languages;

    /**
     * @param past what earlier reports told everybody, and this one may no longer
     */
    PublicGate(
            Report report,
            List<PrivateText> past,
            SiteRenderer renderer,
            List<Language> languages) {
        this.report = report;
        this.past = List.copyOf(past);
        this.renderer = renderer;
        this.languages = languages.stream().map(Messages::in).toList();
    }

    /**
     * @throws BrokenException where one of {@code pages} holds a private text; it names the item
     */
    void check(List<Page> pages, Messages console) throws BrokenException {
        List<Leak> leaks = leaks(pages);
        if (!leaks.isEmpty()) {
            throw new BrokenException(message(leaks, console));
        }
    }

    private static String message(List<Leak> leaks, Messages console) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Leak leak : leaks) {
            if (told.add(leak.item() + " " + leak.key())) {
                lines.add(console.get("leak", leak.item(), leak.key(), leak.page()));
            }
        }
        lines.add(console.get("leak.hint"));
        return String.join("\n", lines);
    }

    /** Every private text in {@code pages}. */
    List<Leak> leaks(List<Page> pages) {
        List<String> words =
                languages.stream().flatMap(language -> language.all().stream()).toList();
        List<Leak> leaks = search(words, pages);
        return leaks.isEmpty()
                ? leaks
                : search(Stream.concat(words.stream(), mouldings()).toList(), pages);
    }

    private List<Leak> search(Collection<String> pageWords, List<Page> pages) {
        Secrets now = PrivateTexts.of(report, pageWords, this::told);
        List<PrivateText> all = new ArrayList<>(now.texts());
        all.addAll(past);
        return new LeakGate(new Secrets(all, now.allowed())).search(pages);
    }

    private List<String> told(Saying saying) {
        return languages.stream().map(language -> language.say(saying)).toList();
    }

    /**
     * What pages say before anybody has answered anything: mark-up, style sheets, names of files.
     * Nobody's secret, though an admin may be called root, or note that a file is in UTF-8. Takes
     * time, and is hardly ever needed.
     */
    private Stream<String> mouldings() {
        Report empty =
                new Report(
                        report.checklist(),
                        report.server(),
                        report.generatedAt(),
                        report.people(),
                        report.target(),
                        report.run(),
                        List.of());
        return renderer.render(Disclosure.toPublic(empty)).stream()
                .map(page -> new String(page.content(), StandardCharsets.UTF_8));
    }
}
