package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.PublicReport.Ahead;
import io.github.checklistreport.model.PublicReport.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the items that pass a date after the report. */
final class Ageing {
    private static final Set<Flag> PASSED = Set.of(Flag.STALE, Flag.EXCEPTION_EXPIRED);

    private Ageing() {}

    /** See {@link ReportView#passed}. */
    static String passed(List<Entry> entries) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        entries.stream()
                .flatMap(entry -> passes(entry).stream())
                .forEach(day -> days.merge(day, 1, Integer::sum));
        List<String> series = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            sum += day.getValue();
            series.add(day.getKey() + " " + sum);
        }
        return String.join(";", series);
    }

    private static Optional<LocalDate> passes(Entry entry) {
        return entry.ahead().stream()
                .filter(ahead -> !passed(entry).containsAll(passed(ahead.entry())))
                .map(Ahead::from)
                .findFirst();
    }

    private static Set<Flag> passed(Entry entry) {
        return Bin.of(entry) == Bin.UPCOMING
                ? Set.of()
                : entry.flags().stream().filter(PASSED::contains).collect(Collectors.toSet());
    }
}
