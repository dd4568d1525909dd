package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down how an item's sign changes; see {@link Row#track}. */
final class Track {
    private Track() {}

    static String of(Entry entry, LocalDate today) {
        Stream<String> later =
                entry.ahead().stream().map(ahead -> sign(ahead.entry(), ahead.from()));
        return Stream.concat(Stream.of(sign(entry, today)), later).collect(Collectors.joining(";"));
    }

    private static String sign(Entry entry, LocalDate from) {
        Seal seal = Seal.of(entry);
        return String.join(" ", from.toString(), seal.verdict(), seal.fill(), mark(entry));
    }

    private static String mark(Entry entry) {
        if (Headline.isStale(entry)) {
            return "stale";
        }
        boolean ages = entry instanceof Shown && Bin.of(entry) != Bin.UPCOMING;
        LocalDate until = ages ? ((Shown) entry).validUntil() : null;
        return until == null ? "-" : until.toString();
    }
}
