package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the application says of itself.
 *
 * @param registrations open, approval or closed; null where it cannot be told
 * @param rules how many rules it lists; null where it cannot be told
 * @param about whether there is an extended description: present or empty; null where it cannot be
 *     told
 * @param sourceState upstream, reachable, login, not-found or unreadable; null without a sourceUrl
 * @param contact which ways to reach the admins it shows, never the values: email, account
 * @param users how many accounts it counts; null where it does not say
 * @param newestVersion the newest of the same line, by the table of releases
 * @param tableAsOf the day of that table; null where there is none for the software
 * @param incomplete which of its pages could not be read, and why
 */
public record AppFacts(
        String software,
        String version,
        @Nullable String registrations,
        @Nullable Integer rules,
        @Nullable String termsUrl,
        @Nullable String privacyUrl,
        @Nullable String about,
        @Nullable String sourceUrl,
        @Nullable String sourceState,
        List<String> contact,
        @Nullable Long users,
        @Nullable String newestVersion,
        ReleaseState releaseState,
        Variant variant,
        @Nullable String tableAsOf,
        List<String> incomplete)
        implements Facts {
    public AppFacts {
        contact = List.copyOf(contact);
        incomplete = List.copyOf(incomplete);
    }

    /** Where a version stands in the table of releases. */
    public enum ReleaseState implements Word {
        NEWEST_OF_LINE("newest-of-line"),
        /** A newer patch exists, and no security fix is missing. */
        BEHIND("behind"),
        SECURITY_MISSING("security-missing"),
        END_OF_LIFE("end-of-life"),
        NEWER_THAN_TABLE("newer-than-table"),
        /** The table does not know all releases of this line. */
        UNKNOWN_LINE("unknown-line"),
        UNKNOWN_VERSION("unknown-version"),
        UNKNOWN_SOFTWARE("unknown-software"),
        UNKNOWN_TABLE_OLD("unknown-table-old");

        private final String word;

        ReleaseState(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Whether the version names a fork. */
    public enum Variant implements Word {
        UPSTREAM("upstream"),
        FORK("fork");

        private final String word;

        Variant(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
