package io.github.checklistreport.model.evidence;

import java.util.List;

/**
 * Which TCP ports accept connections.
 *
 * @param answersEverything whether ports that nothing listens on were open, too
 */
public record PortsFacts(
        List<Integer> open,
        List<Integer> closed,
        List<Integer> filtered,
        boolean answersEverything,
        List<String> inFront)
        implements Facts {
    public PortsFacts {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        filtered = List.copyOf(filtered);
        inFront = List.copyOf(inFront);
    }
}
