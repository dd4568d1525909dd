package io.github.checklistreport.model;

import java.util.List;

/**
 * Counts of one level's items. {@code met + partial + gap + conflict + accepted + unknown +
 * notApplicable + withheld} is {@code items}.
 *
 * @param verified of the met items, those that a machine checked
 */
public record Totals(
        Level level,
        int items,
        int met,
        int partial,
        int gap,
        int conflict,
        int accepted,
        int unknown,
        int notApplicable,
        int withheld,
        int verified) {
    /** Counts the items of {@code level}. */
    public static Totals of(Level level, List<? extends Tallied> all) {
        List<? extends Tallied> items =
                all.stream().filter(item -> item.item().level() == level).toList();
        return new Totals(
                level,
                items.size(),
                count(items, Verdict.MET),
                count(items, Verdict.PARTIAL),
                count(items, Verdict.GAP),
                count(items, Verdict.CONFLICT),
                count(items, Verdict.ACCEPTED),
                count(items, Verdict.UNKNOWN),
                count(items, Verdict.NOT_APPLICABLE),
                (int) items.stream().filter(item -> item.verdict() == null).count(),
                (int) items.stream().filter(Totals::metAndVerified).count());
    }

    /** Counts each level's items, required first. */
    public static List<Totals> ofEachLevel(List<? extends Tallied> all) {
        return List.of(Level.values()).stream().map(level -> of(level, all)).toList();
    }

    private static int count(List<? extends Tallied> items, Verdict verdict) {
        return (int) items.stream().filter(item -> item.verdict() == verdict).count();
    }

    private static boolean metAndVerified(Tallied item) {
        Basis basis = item.basis();
        return item.verdict() == Verdict.MET
                && basis != null
                && basis.group() == BasisGroup.VERIFIED;
    }
}
