package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was set to aim a run elsewhere than the Internet would: all empty or null in an ordinary
 * run.
 *
 * @param connectTo {@code host:port:address:port}, as given
 * @param resolver {@code address:port} of the resolver to ask
 * @param dnsAnchors name of the file of DS records that validation started from
 * @param trustStore name of the PEM file of roots that certificates were judged by
 * @param feeds folder or addresses that lists of releases and registries were read from
 * @param addresses which networks could be reached
 */
public record Aim(
        List<String> connectTo,
        @Nullable String resolver,
        @Nullable String dnsAnchors,
        @Nullable String trustStore,
        @Nullable String feeds,
        Addresses addresses) {
    /** Which addresses may be connected to. */
    public enum Addresses implements Word {
        /** Those of the public Internet only. */
        PUBLIC("public"),
        /** Loopback and private networks, too. */
        PRIVATE_ALLOWED("private-allowed");

        private final String word;

        Addresses(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    public Aim {
        connectTo = List.copyOf(connectTo);
    }

    /** Aimed at the Internet, with the machine's own resolver and trust store. */
    public static Aim ordinary() {
        return new Aim(List.of(), null, null, null, null, Addresses.PUBLIC);
    }

    /** Whether something was set that a reader must be told. */
    public boolean isOrdinary() {
        return equals(ordinary());
    }
}
