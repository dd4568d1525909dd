package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.Word;
import java.util.Comparator;
import java.util.List;

/** In which order lists and bars run. */
final class Order {
    /** The items that are worst off come first. */
    static final Comparator<Entry> WORST_FIRST = Comparator.comparing(Bin::of);

    /** What a machine checked comes first. */
    static final Comparator<Seal> MACHINE_FIRST =
            Comparator.comparing(
                    seal ->
                            List.of("verified", "observed", "self2", "self", "none", "withheld")
                                    .indexOf(seal.fill()));

    /** For bars: met items first, those that do not count last. */
    static final Comparator<Seal> BEST_FIRST =
            Comparator.comparing(Order::place).thenComparing(MACHINE_FIRST);

    private Order() {}

    private static int place(Seal seal) {
        Bin bin = Word.parse(Bin.class, seal.verdict()).orElseThrow();
        return bin.weighs() ? -bin.ordinal() : 1;
    }
}
