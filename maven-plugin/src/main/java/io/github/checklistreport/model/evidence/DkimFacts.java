package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;

/**
 * DKIM keys by selector (RFC 6376).
 *
 * @param hint what the name {@code _domainkey} tells where no selector is known
 */
public record DkimFacts(List<Selector> selectors, Hint hint) implements Facts {
    public DkimFacts {
        selectors = List.copyOf(selectors);
    }

    /**
     * A selector that the answers name.
     *
     * @param keyType such as {@code rsa} or {@code ed25519}; empty where there is no key
     * @param bits of the key; 0 where there is none, or for a type that is not known
     */
    public record Selector(String name, State state, String keyType, int bits) {}

    /** What stands at a selector. */
    public enum State implements Word {
        KEY("key"),
        REVOKED("revoked"),
        MISSING("missing"),
        MALFORMED("malformed"),
        LOOKUP_FAILED("lookup-failed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What an empty non-terminal tells (RFC 8020). */
    public enum Hint implements Word {
        PROBABLY_NONE("probably-none"),
        POSSIBLY_PRESENT("possibly-present"),
        NOT_ASKED("not-asked");

        private final String word;

        Hint(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
