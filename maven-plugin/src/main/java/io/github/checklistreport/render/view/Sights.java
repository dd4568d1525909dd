package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Inspection;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ItemView.Reference;
import io.github.checklistreport.render.view.SightView.Detail;
import io.github.checklistreport.render.view.SightView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a machine saw into words. */
public final class Sights {
    private final Edition edition;
    private final Messages messages;

    public Sights(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** Whether the verdict rests on what a machine saw. */
    static boolean decided(Shown shown) {
        BasisGroup group = shown.basis().group();
        return group == BasisGroup.VERIFIED || group == BasisGroup.OBSERVED;
    }

    SightView of(Entry entry) {
        Sighting sighting = entry instanceof Shown shown ? shown.sighting() : null;
        List<String> sentences = new ArrayList<>();
        if (sighting == null) {
            sentences.addAll(silence(entry));
        }
        sentences.add(messages.word("observer", entry.item().verification().by()));
        return new SightView(sighting == null ? null : detail(sighting), sentences);
    }

    private List<String> silence(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return List.of(messages.get("probe.withheld"));
        }
        if (shown.observedOn() == null) {
            return List.of(messages.get("probe.none"));
        }
        return List.of(
                messages.get(
                        decided(shown) ? "probe.decided" : "probe.undecided", shown.observedOn()),
                messages.get("probe.verdict-only"));
    }

    private Detail detail(Sighting sighting) {
        return new Detail(
                Phrase.of(messages.say(sighting.because())),
                messages.get(strength(sighting)),
                where(sighting),
                sighting.seen().stream().map(this::fact).toList(),
                sighting.commands().stream()
                        .map(CleanText::lines)
                        .collect(Collectors.joining("\n")),
                rule(sighting.rule()),
                sighting.rule().sources().stream()
                        .map(
                                link ->
                                        new Reference(
                                                CleanText.url(link.url()),
                                                edition.phrase(link.title())))
                        .toList(),
                sighting.vantage() == null ? null : aimed());
    }

    static String strength(Sighting sighting) {
        boolean full = sighting.strength() == Finding.Strength.FULL;
        return switch (sighting.result()) {
            case PASS -> full ? "strength.pass-full" : "strength.pass-partial";
            case WEAK -> "strength.weak";
            case FAIL -> full ? "strength.fail-full" : "strength.fail-partial";
            case UNKNOWN -> "strength.unknown";
        };
    }

    private String where(Sighting sighting) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("sight.when", sighting.observedOn()));
        Vantage vantage = sighting.vantage();
        if (vantage == null) {
            parts.add(messages.get("sight.on-host"));
        } else {
            parts.addAll(from(vantage));
        }
        return String.join(" · ", parts);
    }

    /** From where, and with what. */
    public List<String> from(Vantage vantage) {
        List<String> parts = new ArrayList<>();
        parts.add(
                vantage.place() == null
                        ? messages.get("sight.place-unsaid")
                        : messages.get("sight.place", CleanText.line(vantage.place())));
        if (vantage.resolver() != null) {
            parts.add(messages.get("sight.resolver", CleanText.line(vantage.resolver())));
        }
        parts.add(messages.get("sight.tool", CleanText.line(vantage.tool())));
        return parts;
    }

    private Fact fact(Finding.Seen seen) {
        Phrase label = Phrase.of(messages.say(seen.label()));
        return seen.value() instanceof Finding.Told told
                ? new Fact(label, Phrase.of(messages.say(told.saying())), "")
                : new Fact(label, null, CleanText.line(((Finding.Raw) seen.value()).text()));
    }

    private Phrase rule(RuleCard rule) {
        return Phrase.of(
                messages.get("sight.rule", rule.check().word(), rule.version(), rule.since()));
    }

    /** How the run was aimed elsewhere than the Internet would; null for an ordinary run. */
    public @Nullable String aimed() {
        Inspection inspection = edition.report().inspection();
        if (inspection == null || inspection.aims().isEmpty()) {
            return null;
        }
        return messages.get(
                "sight.aimed",
                inspection.aims().stream()
                        .map(aim -> messages.word("aim", aim.setting()))
                        .collect(Collectors.joining(messages.get("join"))));
    }
}
