package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.DnssecFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Record;

/**
 * What the DNS said.
 *
 * @param records of the type asked, in canonical order
 * @param state indeterminate where it was not validated
 * @param cause why validation or the question failed; null where neither did
 * @param signedUntil when the first of the records' signatures runs out; null where it was not
 *     validated or there is none
 * @param queries how many messages were sent for it
 */
public record DnsAnswer(
        Status status,
        List<Record> records,
        DnssecFacts.State state,
        @Nullable String cause,
        @Nullable Instant signedUntil,
        int queries) {
    /** How it ended. */
    public enum Status {
        /** There are records. */
        FOUND,
        /** The name exists and has none of this type. */
        NO_DATA,
        /** The name does not exist. */
        NO_NAME,
        /** The resolver says that it failed. */
        FAILED,
        /** No answer came. */
        SILENT
    }

    public DnsAnswer {
        records = List.copyOf(records);
    }

    /** An answer to one query, without signatures. */
    public DnsAnswer(
            Status status, List<Record> records, DnssecFacts.State state, @Nullable String cause) {
        this(status, records, state, cause, null, 1);
    }

    /** Whether the DNS was able to say anything. */
    public boolean isTold() {
        return status != Status.FAILED && status != Status.SILENT;
    }
}
