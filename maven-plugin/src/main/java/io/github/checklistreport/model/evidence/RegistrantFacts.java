package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;

/**
 * Which personal data the registry shows. Never the data itself.
 *
 * @param source who showed it
 * @param service the address that was asked first: the base of an RDAP service (RFC 9224), or the
 *     name of a WHOIS server
 * @param domain the name that is registered; the server's domain may lie below it
 * @param shown names of the fields that were present and not redacted
 */
public record RegistrantFacts(
        Source source, String service, String domain, Kind kind, List<Field> shown)
        implements Facts {
    public RegistrantFacts {
        shown = List.copyOf(shown);
    }

    /** Who showed it. */
    public enum Source implements Word {
        /** The registry, by RDAP. */
        REGISTRY("registry"),
        /** The registry, and the registrar that it refers to, by RDAP. */
        REGISTRAR("registrar"),
        /** The registry, by WHOIS. */
        WHOIS("whois");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What is shown of the registrant. */
    public enum Kind implements Word {
        /** Left out, emptied or replaced. */
        REDACTED("redacted"),
        /** A privacy service stands in. */
        PROXY("proxy"),
        /** An organisation is named, and no person. */
        ORGANISATION("organisation"),
        /** A name that is not an organisation's, or contact data without any organisation. */
        EXPOSED("exposed"),
        /** The registry shows no contacts of anybody. */
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

    /** A field that can be seen by anybody. */
    public enum Field implements Word {
        NAME("name"),
        EMAIL("email"),
        PHONE("phone"),
        STREET("street"),
        /** Something of the above, of a contact other than the registrant. */
        OTHER_CONTACT("other-contact");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
