package io.github.checklistreport.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item as far as it counts. */
public interface Tallied {
    /** The question it answers. */
    Item item();

    /** Its verdict; null where that is withheld. */
    @Nullable Verdict verdict();

    /** The remarks on it; those that anybody may know where the verdict is withheld. */
    Set<Flag> flags();

    /** Why its verdict is believed; null where that is withheld. */
    @Nullable Basis basis();
}
