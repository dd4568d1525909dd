package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server said to one hello. */
sealed interface Reply {
    /**
     * It goes on.
     *
     * @param suites the number of the suite that it chose; in SSL 2.0, of all that both know
     * @param group of the key exchange; null where the server did not tell
     */
    record Accepted(TlsVersion version, List<Integer> suites, @Nullable Group group)
            implements Reply {
        public Accepted {
            suites = List.copyOf(suites);
        }
    }

    /** It says why it does not go on (RFC 8446 §6). */
    record Alert(int code) implements Reply {}

    /** It hung up, without a word. */
    record Closed() implements Reply {}

    /** Nothing can be told. */
    record Failed(Reason reason, @Nullable String detail) implements Reply {}
}
