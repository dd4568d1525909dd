package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Person;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the stamps of the report and of each item. */
final class Stamps {
    private static final int LONGEST_NAME = 11;

    private final Messages messages;

    Stamps(Messages messages) {
        this.messages = messages;
    }

    /** Who answered, reviewed and probed, with the latest date of each. */
    List<Stamp> of(List<Entry> entries) {
        List<Shown> shown =
                entries.stream()
                        .filter(Shown.class::isInstance)
                        .map(Shown.class::cast)
                        .filter(entry -> entry.status() != Status.UNANSWERED || isSeen(entry))
                        .toList();
        List<Shown> answered =
                shown.stream().filter(entry -> entry.status() != Status.UNANSWERED).toList();
        List<Shown> reviewed =
                shown.stream().filter(entry -> entry.basis() == Basis.REVIEWED).toList();
        List<Shown> probed = shown.stream().filter(Stamps::isSeen).toList();
        return List.of(
                total(answered, "stamp.answered", "human", Shown::answeredOn, Words::by),
                total(reviewed, "stamp.reviewed", "two", Shown::answeredOn, Words::reviewedBy),
                total(probed, "stamp.probed", "machine", Shown::observedOn, null));
    }

    private Stamp total(
            List<Shown> items,
            String title,
            String kind,
            Function<Shown, @Nullable LocalDate> date,
            @Nullable Function<Words, @Nullable Person> who) {
        if (items.isEmpty()) {
            return none(title, messages.get(title + "-none"));
        }
        LocalDate latest =
                items.stream()
                        .map(date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        String name = who == null ? messages.get("stamp.machine") : name(items, who);
        return new Stamp(
                messages.get(title),
                kind,
                messages.count("items", items.size()),
                latest == null ? messages.get("stamp.undated") : latest.toString(),
                name);
    }

    /** The one person who did it for all of them, if that is shown; otherwise their office. */
    private String name(List<Shown> items, Function<Words, @Nullable Person> who) {
        List<String> names =
                items.stream()
                        .map(Shown::words)
                        .filter(Objects::nonNull)
                        .map(who)
                        .map(person -> person == null ? null : person.handle())
                        .distinct()
                        .map(handle -> handle == null ? "" : handle)
                        .toList();
        return names.size() == 1 && !names.get(0).isEmpty()
                ? shortened(names.get(0))
                : messages.get("stamp.admins");
    }

    /** The stamps of one item. */
    List<Stamp> of(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            String withheld = new Lexicon(messages).verdict(null, null);
            return List.of(none("stamp.answered", withheld), none("stamp.probed", withheld));
        }
        List<Stamp> stamps = new ArrayList<>();
        stamps.add(answered(shown));
        if (shown.basis() == Basis.REVIEWED) {
            stamps.add(
                    new Stamp(
                            messages.get("stamp.reviewed"),
                            "two",
                            messages.get("stamp.second"),
                            date(shown.answeredOn()),
                            person(shown, Words::reviewedBy)));
        }
        stamps.add(probed(shown));
        return stamps;
    }

    private Stamp answered(Shown shown) {
        if (shown.status() == Status.UNANSWERED) {
            return none("stamp.answered", messages.word("status", Status.UNANSWERED));
        }
        return new Stamp(
                messages.get("stamp.answered"),
                "human",
                messages.word("status", shown.status()),
                date(shown.answeredOn()),
                person(shown, Words::by));
    }

    private Stamp probed(Shown shown) {
        if (shown.observedOn() == null) {
            return none("stamp.probed", messages.get("stamp.probed-none"));
        }
        boolean decided = Sights.decided(shown);
        return new Stamp(
                messages.get("stamp.probed"),
                decided ? "machine" : "looked",
                messages.get(decided ? "stamp.decided" : "stamp.undecided"),
                date(shown.observedOn()),
                messages.get("stamp.machine"));
    }

    private Stamp none(String title, String words) {
        return new Stamp(messages.get(title), "none", words, null, "");
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? messages.get("stamp.undated") : date.toString();
    }

    private String person(Shown shown, Function<Words, @Nullable Person> who) {
        Person person = shown.words() == null ? null : who.apply(shown.words());
        String handle = person == null ? null : person.handle();
        return handle == null ? messages.get("stamp.admin") : shortened(handle);
    }

    private static String shortened(String handle) {
        String line = CleanText.line(handle);
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static boolean isSeen(Shown shown) {
        return shown.observedOn() != null;
    }
}
