package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;

/** Whether back-end services answer from outside. */
public record ServicesFacts(List<Service> services) implements Facts {
    public ServicesFacts {
        services = List.copyOf(services);
    }

    /**
     * One service.
     *
     * @param name elasticsearch, web or streaming
     */
    public record Service(String name, int port, Reply reply) {}

    /** How it answered. */
    public enum Reply implements Word {
        /** It serves anybody. */
        OPEN("open"),
        /** It asks for a login. */
        PROTECTED("protected"),
        /** Something else answers there. */
        UNIDENTIFIED("unidentified"),
        /** The connection was refused. */
        NOT_REACHABLE("not-reachable"),
        /** Nothing that could be read came back. */
        NO_ANSWER("no-answer");

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
