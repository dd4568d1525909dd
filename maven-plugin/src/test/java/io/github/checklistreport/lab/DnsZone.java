package io.github.checklistreport.lab;

import java.util.List;

/**
 * A zone directly under {@code example}.
 *
 * @param lines records in the format of zone files, relative to the zone; SOA and NS are added
 */
public record DnsZone(String name, Signing signing, List<String> lines) {
    /** How a zone is signed, and what its parent says of that. */
    public enum Signing {
        /** As it should be. */
        SECURE,
        /** As it should be, with hashed denial of existence. */
        NSEC3,
        /** By a key that the parent does not name. */
        BOGUS,
        /** Until last month. */
        EXPIRED,
        /** Signed, but the parent names no key. */
        ISLAND,
        /** Not at all. */
        UNSIGNED
    }

    public DnsZone {
        lines = List.copyOf(lines);
    }

    public static DnsZone of(String name, Signing signing, String... lines) {
        return new DnsZone(name, signing, List.of(lines));
    }
}
