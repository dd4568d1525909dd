package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which TCP ports of one address accept connections.
 *
 * @param filtered ports that gave no answer at all
 * @param named services that gave themselves away by what they said first
 * @param sshPort the port that the admin gave for SSH; null where none was given
 * @param answersEverything whether ports that nothing listens on were open, too
 */
public record PortsFacts(
        List<Integer> open,
        List<Integer> closed,
        List<Integer> filtered,
        List<Named> named,
        @Nullable Integer sshPort,
        boolean answersEverything)
        implements Facts {
    public PortsFacts {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        filtered = List.copyOf(filtered);
        named = List.copyOf(named);
    }

    /** An open port and who answered there. */
    public record Named(int port, Greeting greeting) {}
}
