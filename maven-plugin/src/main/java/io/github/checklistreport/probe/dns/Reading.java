package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.RRSIGRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * What a message says of a name and a type, once its aliases are followed.
 *
 * @param status how it ended; null where it leads to another name that has to be asked for
 * @param name the last name of the chain
 * @param signedUntil when the first signature over the records runs out
 */
record Reading(
        @Nullable Status status,
        Name name,
        List<Record> records,
        @Nullable Instant signedUntil,
        @Nullable String cause) {
    /** Names in a chain of aliases; resolvers stop at about as many. */
    static final int MAX_ALIASES = 12;

    /** More of one type than any honest name has. */
    private static final int MAX_RECORDS = 100;

    /** Reads {@code message} as the reply to a question for {@code name} and {@code type}. */
    static Reading of(Message message, Name name, int type) {
        int rcode = message.getRcode();
        if (rcode != Rcode.NOERROR && rcode != Rcode.NXDOMAIN) {
            return failed(name, Rcode.string(rcode));
        }
        List<Record> section = message.getSection(Section.ANSWER);
        Name at = name;
        for (int i = 0; i <= MAX_ALIASES; i++) {
            List<Record> found = records(section, at, type);
            if (found.size() > MAX_RECORDS) {
                return failed(at, "too many records");
            }
            if (!found.isEmpty()) {
                return new Reading(Status.FOUND, at, found, expiry(section, at, type), null);
            }
            Optional<Name> alias = alias(section, at);
            if (alias.isEmpty()) {
                return absent(message, name, at);
            }
            at = alias.get();
        }
        return failed(at, "too many aliases");
    }

    private static Reading absent(Message message, Name asked, Name at) {
        boolean explained =
                message.getSection(Section.AUTHORITY).stream()
                        .anyMatch(record -> record.getType() == Type.SOA);
        if (message.getRcode() == Rcode.NXDOMAIN) {
            return new Reading(Status.NO_NAME, at, List.of(), null, null);
        }
        boolean follow = !at.equals(asked) && !explained;
        return new Reading(follow ? null : Status.NO_DATA, at, List.of(), null, null);
    }

    static Reading failed(Name name, String cause) {
        return new Reading(Status.FAILED, name, List.of(), null, cause);
    }

    /** The answer it is, where it is one. */
    DnsAnswer answer(State state, @Nullable String why, int queries) {
        return new DnsAnswer(
                Objects.requireNonNullElse(status, Status.FAILED),
                records,
                state,
                why == null ? cause : why,
                signedUntil,
                queries);
    }

    private static List<Record> records(List<Record> section, Name at, int type) {
        return section.stream()
                .filter(record -> record.getType() == type && record.getName().equals(at))
                .sorted()
                .toList();
    }

    private static Optional<Name> alias(List<Record> section, Name at) {
        return section.stream()
                .filter(record -> record.getName().equals(at))
                .filter(CNAMERecord.class::isInstance)
                .map(record -> ((CNAMERecord) record).getTarget())
                .findFirst();
    }

    private static @Nullable Instant expiry(List<Record> section, Name at, int type) {
        return section.stream()
                .filter(record -> record.getName().equals(at))
                .filter(RRSIGRecord.class::isInstance)
                .map(RRSIGRecord.class::cast)
                .filter(signature -> signature.getTypeCovered() == type)
                .map(RRSIGRecord::getExpire)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
