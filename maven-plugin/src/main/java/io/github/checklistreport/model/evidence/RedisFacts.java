package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** What Redis said to a PING. */
public record RedisFacts(Reply reply) implements Facts {

    /** How it answered. */
    public enum Reply implements Word {
        /** It serves anybody. */
        PONG("pong"),
        /** It asks for a login first. */
        NEEDS_PASSWORD("needs-password"),
        /** It has no password and therefore serves its own host only. */
        PROTECTED_MODE("protected-mode"),
        /** It speaks the protocol and said something else. */
        REDIS_LIKE("redis-like"),
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
