package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MTA-STS of a domain (RFC 8461).
 *
 * @param records TXT records that begin with v=STSv1
 * @param mode enforce, testing or none; null where there is no policy
 * @param problems what is wrong
 */
public record MtaStsFacts(
        List<String> records,
        @Nullable String mode,
        List<String> mx,
        long maxAge,
        List<Problem> problems)
        implements Facts {
    public MtaStsFacts {
        records = List.copyOf(records);
        mx = List.copyOf(mx);
        problems = List.copyOf(problems);
    }

    /** What makes a sender ignore a policy. */
    public enum Problem implements Word {
        /** There is more than one record. */
        MULTIPLE_RECORDS("multiple-records"),
        /** The record breaks the grammar. */
        BAD_RECORD("bad-record"),
        /** The web server has no policy. */
        POLICY_MISSING("policy-missing"),
        /** The certificate of the web server is not trusted. */
        POLICY_UNTRUSTED("policy-untrusted"),
        /** The policy breaks the grammar. */
        BAD_POLICY("bad-policy"),
        /** A mail server of the domain is not named by the policy. */
        MX_NOT_COVERED("mx-not-covered");

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
