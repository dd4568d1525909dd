package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a TLS endpoint takes.
 *
 * @param ciphers IANA names, for each version that is offered
 * @param groups that keys were exchanged in, up to TLS 1.2
 */
public record TlsFacts(
        Map<TlsVersion, Offer> versions, Map<TlsVersion, List<String>> ciphers, List<Group> groups)
        implements Facts {
    public TlsFacts {
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        ciphers = Collections.unmodifiableMap(new TreeMap<>(ciphers));
        groups = List.copyOf(groups);
    }

    /** Whether a version is taken. */
    public enum Offer implements Word {
        OFFERED("offered"),
        REFUSED("refused"),
        UNKNOWN("unknown");

        private final String word;

        Offer(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * A group that the server chose for a key exchange.
     *
     * @param name of a curve; {@code DH} for numbers of the server's own
     * @param bits the size of its prime or field
     */
    public record Group(Family family, String name, int bits) {}

    /** The mathematics of a group: sizes compare within one family only. */
    public enum Family implements Word {
        FINITE_FIELD("finite-field"),
        ELLIPTIC_CURVE("elliptic-curve");

        private final String word;

        Family(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
