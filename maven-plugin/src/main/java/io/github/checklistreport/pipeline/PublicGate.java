package io.github.checklistreport.pipeline;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.PrivateTexts;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.publish.LeakGate;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.RenderSettings;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Looks through the public pages for what the report must not tell everybody. */
final class PublicGate {
    private final Report report;
    private final SiteRenderer renderer;
    private final List<Messages> languages;
    private final List<Messages> ours;

    PublicGate(Report report, SiteRenderer renderer, List<Language> languages) {
        this.report = report;
        this.renderer = renderer;
        this.languages = languages.stream().map(renderer.settings()::messages).toList();
        this.ours = languages.stream().map(this::ours).toList();
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

    private List<Leak> search(Collection<String> pageWords, List<Page> pages) {
        return new LeakGate(PrivateTexts.of(report, pageWords, this::told)).search(pages);
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
        return plain().render(Disclosure.toPublic(empty)).stream()
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
                                settings.generatorVersion()));
    }
}
