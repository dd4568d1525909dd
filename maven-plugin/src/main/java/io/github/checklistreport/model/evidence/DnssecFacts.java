package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the zone validates (RFC 4035 §4.3).
 *
 * @param cause what is wrong, in the validator's words; null where nothing is
 * @param signaturesUntil when the first signature runs out; null where there is none
 * @param zone the apex of the zone that the domain lies in
 */
public record DnssecFacts(
        State state,
        @Nullable String cause,
        @Nullable Instant signaturesUntil,
        String zone,
        Signing signing)
        implements Facts {

    /** The four outcomes of validation. */
    public enum State implements Word {
        SECURE("secure"),
        INSECURE("insecure"),
        BOGUS("bogus"),
        INDETERMINATE("indeterminate");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What of DNSSEC has been set up. */
    public enum Signing implements Word {
        /** The zone has keys, and its parent names them (DS). */
        DELEGATED("delegated"),
        /** The zone has keys, but its parent does not name them. */
        ISLAND("island"),
        /** The zone has no keys. */
        UNSIGNED("unsigned"),
        /** It could not be told. */
        UNKNOWN("unknown");

        private final String word;

        Signing(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
