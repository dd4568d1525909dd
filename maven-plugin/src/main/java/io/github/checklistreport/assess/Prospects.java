package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Later;
import io.github.checklistreport.model.Outlook;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges a case again after each last day on which something holds. */
final class Prospects {
    private Prospects() {}

    static Outlook of(Case one, LocalDate today) {
        List<LocalDate> ages = ages(one);
        List<LocalDate> all = new ArrayList<>(ages);
        all.addAll(ends(one.answer()));
        return new Outlook(
                changes(all, today, one::on), changes(ages, today, day -> one.aged(today, day)));
    }

    private static List<LocalDate> ages(Case one) {
        List<LocalDate> days = new ArrayList<>();
        add(days, one.answer().answeredOn(), one.item().timeToLive());
        if (one.finding() != null) {
            add(days, one.finding().observedOn(), Freshness.FINDING_TIME_TO_LIVE);
        }
        if (one.item().weighsFrom() != null) {
            days.add(one.item().weighsFrom().minusDays(1));
        }
        return days;
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate from, Period timeToLive) {
        if (from != null) {
            Freshness.Term term = Freshness.Term.of(from, timeToLive);
            days.add(term.freshUntil());
            days.add(term.knownUntil());
        }
    }

    private static List<LocalDate> ends(Answer answer) {
        List<LocalDate> days = new ArrayList<>();
        if (answer.exception() != null) {
            days.add(answer.exception().expires());
        }
        if (answer.reply() != null) {
            days.add(answer.reply().expires());
        }
        return days;
    }

    private static List<Later> changes(
            Collection<LocalDate> lastDays,
            LocalDate today,
            Function<LocalDate, Case.Standing> judge) {
        List<Later> changes = new ArrayList<>();
        Later before = later(today, judge);
        for (LocalDate last : new TreeSet<>(lastDays)) {
            Later after = later(last.plusDays(1), judge);
            if (after.from().isAfter(today) && !same(before, after)) {
                changes.add(after);
                before = after;
            }
        }
        return changes;
    }

    private static Later later(LocalDate from, Function<LocalDate, Case.Standing> judge) {
        Case.Standing standing = judge.apply(from);
        Judgement judgement = standing.judgement();
        return new Later(
                from,
                judgement.verdict(),
                judgement.basis(),
                judgement.flags(),
                standing.validUntil());
    }

    private static boolean same(Later one, Later other) {
        return other.equals(
                new Later(other.from(), one.verdict(), one.basis(), one.flags(), one.validUntil()));
    }
}
