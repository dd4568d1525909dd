package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DMARC of a domain, inherited from the nearest parent that has it (RFC 9989).
 *
 * @param foundAt the name that has the record; null where none has
 * @param policy the policy that holds for the domain; null where there is none
 * @param problems what is wrong
 */
public record DmarcFacts(
        List<String> records,
        @Nullable String foundAt,
        @Nullable String policy,
        List<Problem> problems)
        implements Facts {
    public DmarcFacts {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** What is wrong with a record. */
    public enum Problem implements Word {
        /** A name has more than one record, so none of them counts. */
        MULTIPLE_RECORDS("multiple-records"),
        /** The policy is missing or not a word of the standard. */
        BAD_POLICY("bad-policy"),
        /** The record asks receivers not to act on it yet (t=y). */
        TESTING("testing");

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
