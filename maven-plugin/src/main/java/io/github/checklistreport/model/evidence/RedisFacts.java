package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** What Redis said to a PING. */
public record RedisFacts(Reply reply) implements Facts {

    /** How it answered. */
    public enum Reply implements Word {
        PONG("pong"),
        NEEDS_PASSWORD("needs-password"),
        PROTECTED_MODE("protected-mode"),
        REDIS_LIKE("redis-like"),
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
