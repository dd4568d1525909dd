package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        this.validUntil = earlier(validUntil, firstToWeigh(required));
    }

    Badge badge() {
        String label = messages.get("badge.label");
        String message = message();
        return new Badge(
                label, message, messages.get("badge.words", domain, label, message), seal());
    }

    private String message() {
        int met = count(Headline.is(Bin.MET));
        int verified = count(Headline.is(Bin.MET).and(Headline.is(BasisGroup.VERIFIED)));
        int open = count(entry -> Bin.of(entry).open());
        int stale = count(Headline::isStale);
        List<String> parts = new ArrayList<>();
        parts.add(
                messages.get(
                                "badge.level",
                                messages.word("level", Level.REQUIRED),
                                met,
                                count(entry -> Bin.of(entry).weighs()))
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

    /** Its counts hold until another item begins to count. */
    private static @Nullable LocalDate firstToWeigh(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> Bin.of(entry) == Bin.UPCOMING)
                .map(entry -> entry.item().weighsFrom())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate earlier(
            @Nullable LocalDate lastDay, @Nullable LocalDate firstToWeigh) {
        LocalDate before = firstToWeigh == null ? null : firstToWeigh.minusDays(1);
        return lastDay == null || (before != null && before.isBefore(lastDay)) ? before : lastDay;
    }

    /** A checklist may have no required items. */
    private Seal seal() {
        return required.stream()
                .filter(entry -> Bin.of(entry) != Bin.UPCOMING)
                .min(Order.WORST_FIRST)
                .map(Seal::of)
                .orElse(Seal.WITHHELD);
    }

    private int count(Predicate<Entry> condition) {
        return (int) required.stream().filter(condition).count();
    }
}
