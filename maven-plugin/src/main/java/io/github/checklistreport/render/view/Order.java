package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which order lists and bars run. */
final class Order {
    /** For lists: withheld items (null) come before those that need nothing. */
    static final List<@Nullable Verdict> WORST_FIRST = worstFirst();

    /** What a machine checked comes first. */
    static final Comparator<Seal> MACHINE_FIRST =
            Comparator.comparing(
                    seal ->
                            List.of("verified", "observed", "self2", "self", "none", "held")
                                    .indexOf(seal.fill()));

    /** For bars: met items first, those that do not count last. */
    static final Comparator<Seal> BEST_FIRST =
            Comparator.comparing(Order::place).thenComparing(MACHINE_FIRST);

    private Order() {}

    private static int place(Seal seal) {
        if (seal.verdict().equals(Verdict.NOT_APPLICABLE.word())) {
            return 1;
        }
        return -WORST_FIRST.stream()
                .map(verdict -> verdict == null ? "withheld" : verdict.word())
                .toList()
                .indexOf(seal.verdict());
    }

    private static List<@Nullable Verdict> worstFirst() {
        List<@Nullable Verdict> order = new ArrayList<>(Arrays.asList(Verdict.values()));
        order.add(order.indexOf(Verdict.NOT_APPLICABLE), null);
        return order;
    }
}
