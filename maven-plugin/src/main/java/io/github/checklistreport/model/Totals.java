package io.github.checklistreport.model;

import java.util.List;

/**
 * Counts of one level's items. {@code met + partial + gap + conflict + accepted + unknown +
 * notApplicable + withheld + upcoming} is {@code items}.
 *
 * @param upcoming those that do not weigh yet, whatever their verdict
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
        int upcoming,
        int verified) {
    /** Counts the items of {@code level}. */
    public static Totals of(Level level, List<? extends Tallied> all) {
        List<? extends Tallied> items =
                all.stream().filter(item -> item.item().level() == level).toList();
        return new Totals(
                level,
                items.size(),
                count(items, Bin.MET),
                count(items, Bin.PARTIAL),
                count(items, Bin.GAP),
                count(items, Bin.CONFLICT),
                count(items, Bin.ACCEPTED),
                count(items, Bin.UNKNOWN),
                count(items, Bin.NOT_APPLICABLE),
                count(items, Bin.WITHHELD),
                count(items, Bin.UPCOMING),
                (int) items.stream().filter(Totals::metAndVerified).count());
    }

    /** Counts each level's items, required first, even where there are none. */
    public static List<Totals> ofEachLevel(List<? extends Tallied> all) {
        return List.of(Level.values()).stream().map(level -> of(level, all)).toList();
    }

    /** The same without levels that have no items. */
    public static List<Totals> ofLevelsInUse(List<? extends Tallied> all) {
        return ofEachLevel(all).stream().filter(totals -> totals.items() > 0).toList();
    }

    /** The items that the met ones are compared with. */
    public int outOf() {
        return items - notApplicable - upcoming;
    }

    private static int count(List<? extends Tallied> items, Bin bin) {
        return (int) items.stream().filter(item -> Bin.of(item) == bin).count();
    }

    private static boolean metAndVerified(Tallied item) {
        return Bin.of(item) == Bin.MET && BasisGroup.of(item.basis()) == BasisGroup.VERIFIED;
    }
}
