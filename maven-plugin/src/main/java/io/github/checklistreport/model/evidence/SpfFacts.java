package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SPF of a domain (RFC 7208).
 *
 * @param records every record that begins with v=spf1
 * @param all the qualifier of its last mechanism, such as {@code -all}; null where there is none
 * @param lookups terms that cost a DNS lookup; ten are allowed
 * @param problems what is wrong
 */
public record SpfFacts(
        List<String> records,
        @Nullable String all,
        int lookups,
        int voidLookups,
        List<Problem> problems)
        implements Facts {
    public SpfFacts {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** What makes a receiver ignore or distrust a record. */
    public enum Problem implements Word {
        /** There is more than one record. */
        MULTIPLE_RECORDS("multiple-records"),
        /** A record that counts breaks the grammar. */
        SYNTAX("syntax"),
        /** It costs more than ten lookups. */
        TOO_MANY_LOOKUPS("too-many-lookups"),
        /** More than two of the names it refers to lead to nothing. */
        TOO_MANY_VOID_LOOKUPS("too-many-void-lookups"),
        /** It refers to a domain that has no single record. */
        MISSING_INCLUDE("missing-include"),
        /** It refers back to itself. */
        LOOP("loop");

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
