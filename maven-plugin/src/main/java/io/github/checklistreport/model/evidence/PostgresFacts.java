package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/**
 * What PostgreSQL said to a start-up message.
 *
 * @param tls whether the message went over TLS, because the server takes it
 */
public record PostgresFacts(Reply reply, boolean tls) implements Facts {

    /** How it answered. */
    public enum Reply implements Word {
        /** It let us in without a password. */
        TRUST("trust"),
        /** It wants the password as it is. */
        CLEARTEXT("cleartext"),
        /** It wants an MD5 digest of the password. */
        MD5("md5"),
        /** It wants proof of the password by SCRAM. */
        SCRAM("scram"),
        /** It wants another kind of proof. */
        OTHER_METHOD("other-method"),
        /** It has no rule that lets this user in from here, or one that shuts it out. */
        REJECTED("rejected"),
        /** The connection was refused. */
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
