package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import java.util.Map;

/**
 * What a TLS endpoint takes.
 *
 * @param ciphers IANA names, or 0x and the number where there is no name
 * @param weakGroups key exchange groups taken that are too small
 */
public record TlsFacts(
        Map<TlsVersion, Offer> versions,
        Map<TlsVersion, List<String>> ciphers,
        List<String> weakGroups)
        implements Facts {
    public TlsFacts {
        versions = Map.copyOf(versions);
        ciphers = Map.copyOf(ciphers);
        weakGroups = List.copyOf(weakGroups);
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
}
