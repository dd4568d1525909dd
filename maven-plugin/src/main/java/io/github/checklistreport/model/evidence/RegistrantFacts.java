package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;

/**
 * Which personal data the registry shows. Never the data itself.
 *
 * @param source rdap or whois
 * @param shown names of the contact fields that were present and not redacted
 */
public record RegistrantFacts(String source, Kind kind, List<String> shown) implements Facts {
    public RegistrantFacts {
        shown = List.copyOf(shown);
    }

    /** What the registry shows of the registrant. */
    public enum Kind implements Word {
        REDACTED("redacted"),
        PROXY("proxy"),
        ORGANISATION("organisation"),
        EXPOSED("exposed"),
        NO_CONTACTS("no-contacts");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
