package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the badge. It is about the required items alone, and says until when it holds, because it
 * cannot know what day it is where it is shown.
 */
final class Badges {
    private final Messages messages;
    private final String domain;
    private final List<Entry> required;
    private final @Nullable LocalDate validUntil;

    Badges(Edition edition, @Nullable LocalDate validUntil) {
        this.messages = edition.messages();
        this.domain = CleanText.line(edition.report().server().domain());
        this.required =
                edition.report().items().stream()
                        .filter(entry -> entry.item().level() == Level.REQUIRED)
                        .toList();
        this.validUntil = validUntil;
    }

    Badge badge() {
        String label = messages.get("badge.label");
        String message = message();
        return new Badge(
                label, message, messages.get("badge.words", domain, label, message), seal());
    }

    private String message() {
        int met = count(Headline.is(Verdict.MET));
        int verified = count(Headline.is(Verdict.MET).and(Headline.is(BasisGroup.VERIFIED)));
        int open = count(entry -> entry instanceof Shown shown && shown.verdict().open());
        int stale = count(Headline::isStale);
        List<String> parts = new ArrayList<>();
        parts.add(
                messages.get(
                                "badge.level",
                                messages.word("level", Level.REQUIRED),
                                met,
                                required.size() - count(Headline.is(Verdict.NOT_APPLICABLE)))
                        + messages.get(
                                "parenthesis",
                                messages.word("basis-group", BasisGroup.VERIFIED)
                                        + " "
                                        + verified));
        parts.add(messages.get("badge.open", open));
        if (stale > 0) {
            parts.add(messages.get("badge.stale", stale));
        }
        parts.add(
                validUntil == null
                        ? messages.get("badge.undated")
                        : messages.get("badge.until", validUntil));
        return String.join(" · ", parts);
    }

    /** A checklist may have no required items. */
    private Seal seal() {
        return required.stream()
                .min(Comparator.comparing(entry -> Order.WORST_FIRST.indexOf(entry.verdict())))
                .map(Seal::of)
                .orElse(Seal.WITHHELD);
    }

    private int count(Predicate<Entry> condition) {
        return (int) required.stream().filter(condition).count();
    }
}
