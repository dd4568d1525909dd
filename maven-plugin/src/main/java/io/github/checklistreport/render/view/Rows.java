package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.PublicReport.Ahead;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.Row.Dated;
import io.github.checklistreport.render.view.Row.Then;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an item's row. */
final class Rows {
    private final Edition edition;
    private final Messages messages;
    private final Lexicon lexicon;

    Rows(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.lexicon = new Lexicon(messages);
    }

    Row row(Entry entry) {
        Phrase summary = Phrase.said(summary(entry), messages.language());
        return new Row(
                entry.item().id(),
                entry.number(),
                edition.phrase(entry.item().title()),
                entry.item().level().word(),
                messages.word("level", entry.item().level()),
                Seal.of(entry),
                lexicon.verdict(entry),
                lexicon.basis(entry.basis()),
                date(entry),
                entry instanceof Shown shown ? until(shown) : null,
                flags(entry),
                summary,
                reason(entry),
                Track.of(entry, edition.today()),
                entry.ahead().stream().map(ahead -> then(ahead, summary)).toList());
    }

    private Then then(Ahead ahead, Phrase before) {
        Row row = row(ahead.entry());
        return new Then(
                ahead.from().toString(), row, row.summary().equals(before) ? null : row.summary());
    }

    /** That it does not weigh yet stands beside the verdict's name, with the day. */
    private List<Term> flags(Entry entry) {
        return entry.flags().stream()
                .filter(flag -> flag != Flag.UPCOMING)
                .map(lexicon::term)
                .toList();
    }

    private static @Nullable String date(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return null;
        }
        LocalDate date = Sights.decided(shown) ? shown.observedOn() : shown.answeredOn();
        return date == null ? null : date.toString();
    }

    private @Nullable Dated until(Shown shown) {
        Words words = shown.words();
        if (words == null || shown.flags().contains(Flag.UPCOMING)) {
            return null;
        }
        if (shown.verdict() == Verdict.ACCEPTED && words.acceptance() != null) {
            return new Dated(
                    messages.get("row.accepted-until"), words.acceptance().expires().toString());
        }
        Answer.Plan plan = words.plan();
        return plan != null && plan.due() != null && shown.verdict().open()
                ? new Dated(messages.get("row.plan-due"), plan.due().toString())
                : null;
    }

    private String summary(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return messages.get("row.withheld");
        }
        Sighting sighting = shown.sighting();
        if (sighting != null && Sights.decided(shown)) {
            return Summary.of(messages.say(sighting.because()));
        }
        Words words = shown.words();
        if (words != null) {
            String said = said(words);
            return said == null ? silence(shown) : said;
        }
        return messages.get("row.verdict-only");
    }

    static @Nullable String said(Words words) {
        if (words.note() != null) {
            return Summary.ofNote(words.note());
        }
        if (words.reason() != null) {
            return Summary.of(words.reason());
        }
        if (words.acceptance() != null) {
            return Summary.of(words.acceptance().reason());
        }
        Answer.Plan plan = words.plan();
        return plan != null && plan.note() != null ? Summary.of(plan.note()) : null;
    }

    private String silence(Shown shown) {
        if (shown.status() != Status.UNANSWERED) {
            return messages.get("row.no-text");
        }
        return messages.get(shown.excluded() ? "row.excluded" : "row.unanswered");
    }

    private String reason(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return messages.get("reason.withheld");
        }
        Dated until = until(shown);
        if (until != null) {
            return messages.get("reason.until", until.label(), until.date());
        }
        if (shown.flags().contains(Flag.EXCEPTION_EXPIRED)) {
            return lexicon.term(Flag.EXCEPTION_EXPIRED).name();
        }
        if (shown.flags().contains(Flag.STALE)) {
            return messages.get("reason.stale");
        }
        return switch (shown.verdict()) {
            case CONFLICT -> messages.get("reason.conflict");
            case UNKNOWN -> messages.get("reason.unanswered");
            default -> lexicon.basis(shown.basis());
        };
    }
}
