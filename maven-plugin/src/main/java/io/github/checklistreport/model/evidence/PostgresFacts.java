package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/**
 * What PostgreSQL said to a start-up message.
 *
 * @param tls whether it takes TLS
 */
public record PostgresFacts(Reply reply, boolean tls) implements Facts {

    /** How it answered. */
    public enum Reply implements Word {
        TRUST("trust"),
        CLEARTEXT("cleartext"),
        MD5("md5"),
        SCRAM("scram"),
        OTHER_METHOD("other-method"),
        REJECTED("rejected"),
        UNIDENTIFIED("unidentified"),
        NOT_REACHABLE("not-reachable");

        private final String word;

        Reply(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
