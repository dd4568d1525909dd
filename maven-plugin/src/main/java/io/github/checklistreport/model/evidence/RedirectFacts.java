package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where http:// leads, step by step.
 *
 * @param plain whether anything answers plain HTTP
 * @param problems words for what is wrong
 */
public record RedirectFacts(Plain plain, List<Step> steps, List<Problem> problems)
        implements Facts {
    public RedirectFacts {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** One answer. {@code location} is null where there was none. */
    public record Step(String url, int status, @Nullable String location) {}

    /** What is at port 80. */
    public enum Plain implements Word {
        ANSWERS("answers"),
        CLOSED("closed");

        private final String word;

        Plain(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What is wrong with the way. */
    public enum Problem implements Word {
        /** The first redirect is one that browsers do not keep. */
        TEMPORARY("temporary"),
        /** The first redirect is to HTTPS of another host. */
        OTHER_HOST_FIRST("other-host-first"),
        /** The first redirect is to plain HTTP. */
        PLAIN_FIRST("plain-first"),
        /** A page came over plain HTTP. */
        ENDS_PLAIN("ends-plain"),
        /** It leads to a host that may not be observed, and was left there. */
        LEAVES_NAMED_HOSTS("leaves-named-hosts"),
        /** It comes back to where it was, or goes on too long. */
        ENDLESS("endless");

        private final String word;

        Problem(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
