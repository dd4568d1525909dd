package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ItemView.Pair;
import io.github.checklistreport.render.view.ItemView.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sets the two sides of a conflict beside each other. */
final class Conflicts {
    private final Messages messages;

    Conflicts(Messages messages) {
        this.messages = messages;
    }

    /** Both sides; null where they agree. */
    @Nullable Pair of(Entry entry) {
        return entry instanceof Shown shown && shown.verdict() == Verdict.CONFLICT
                ? new Pair(claim(shown), probe(shown))
                : null;
    }

    private Side claim(Shown shown) {
        Words words = shown.words();
        boolean reviewed = words != null && words.reviewedBy() != null;
        Verdict claimed =
                shown.status() == Status.NOT_APPLICABLE ? Verdict.NOT_APPLICABLE : Verdict.MET;
        String said = words == null ? null : Rows.said(words);
        return new Side(
                messages.get("pair.claim"),
                Seal.of(claimed, reviewed ? Basis.REVIEWED : Basis.ATTESTED),
                shown.item().level().word(),
                messages.word("status", shown.status()),
                said == null ? null : Phrase.said(said, messages.language()),
                byline(
                        "stamp.answered",
                        shown.answeredOn(),
                        words == null || words.by() == null
                                ? messages.get("person.admin")
                                : new Answering(messages).name(words.by(), "person.admin")));
    }

    private Side probe(Shown shown) {
        Sighting sighting = shown.sighting();
        Verdict seen = sighting == null ? Verdict.CONFLICT : verdict(sighting.result());
        return new Side(
                messages.get("pair.probe"),
                Seal.of(seen, Basis.VERIFIED),
                shown.item().level().word(),
                sighting == null ? messages.get("pair.otherwise") : messages.word("verdict", seen),
                Phrase.of(text(shown, sighting)),
                byline("stamp.probed", shown.observedOn(), messages.get("stamp.machine")));
    }

    private String text(Shown shown, @Nullable Sighting sighting) {
        if (sighting == null) {
            return messages.get("probe.verdict-only");
        }
        String because = messages.say(sighting.because());
        return shown.status() == Status.NOT_APPLICABLE
                ? messages.get("pair.applies", because)
                : because;
    }

    private static Verdict verdict(Finding.Result result) {
        return switch (result) {
            case PASS -> Verdict.MET;
            case WEAK -> Verdict.PARTIAL;
            case FAIL -> Verdict.GAP;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private String byline(String done, @Nullable LocalDate date, String who) {
        return messages.get(done)
                + " "
                + (date == null ? messages.get("stamp.undated") : date)
                + " · "
                + who;
    }
}
