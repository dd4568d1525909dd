package io.github.checklistreport.serve;

import io.github.checklistreport.model.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see.
 *
 * @param version changes with everything that is shown
 * @param pages by their paths
 * @param complaint what to show in the place of every HTML page; null where all is well
 */
record Shown(long version, Map<String, Page> pages, @Nullable Page complaint) {
    Shown {
        pages = Map.copyOf(pages);
    }
}
