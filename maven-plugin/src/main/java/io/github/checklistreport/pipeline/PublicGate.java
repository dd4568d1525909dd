package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.PrivateTexts;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.publish.LeakGate;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
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
    private final List<Messages> ours;

    /**
     * @param past what earlier reports told everybody, and this one may no longer
     */
    PublicGate(Report report, List<PrivateText> past, SiteRenderer renderer) {
        this.report = report;
        this.past = List.copyOf(past);
        this.renderer = renderer;
        List<Language> shown = renderer.settings().languages();
        this.languages = shown.stream().map(renderer.settings()::messages).toList();
        this.ours = shown.stream().map(this::ours).toList();
    }

    /**
     * @throws BrokenException where there are {@code leaks}; it names their items
     */
    static void check(List<Leak> leaks, Messages console) throws BrokenException {
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

    /**
     * What an admin writes in the place of our words may hold a secret like anything else they
     * write, and is searched. A language of their own is only a translation.
     */
    private Messages ours(Language language) {
        return Messages.exist(language)
                ? Messages.in(language)
                : renderer.settings().messages(language);
    }

    /** Every private text in {@code pages}. */
    List<Leak> leaks(List<Page> pages) {
        List<String> words = ours.stream().flatMap(language -> language.all().stream()).toList();
        List<Leak> leaks = search(words, pages);
        return leaks.isEmpty()
                ? leaks
                : search(Stream.concat(words.stream(), mouldings()).toList(), pages);
    }

    /** Every private text in {@code files}, which are meant to be encrypted. */
    List<Leak> leaksOfSealed(List<Page> files) {
        return LeakGate.forCiphertext(PrivateTexts.of(report, List.of(), this::told)).search(files);
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
        SiteRenderer plain = plain();
        PublicReport shown = Disclosure.toPublic(empty);
        return Stream.of(plain.render(shown), plain.opener(shown))
                .flatMap(List::stream)
                .map(page -> new String(page.content(), StandardCharsets.UTF_8));
    }

    /** Without templates of the admin's own. */
    private SiteRenderer plain() {
        RenderSettings settings = renderer.settings();
        return settings.own().files().isEmpty()
                ? renderer
                : new SiteRenderer(
                        new RenderSettings(
                                settings.languages().stream().map(Desk::spoken).distinct().toList(),
                                settings.formats(),
                                settings.generatorVersion(),
                                settings.baseUrl(),
                                OwnTemplates.NONE));
    }
}
