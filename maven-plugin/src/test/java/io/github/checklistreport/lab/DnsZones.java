package io.github.checklistreport.lab;

import io.github.checklistreport.lab.DnsZone.Signing;
import java.util.List;

/** Zones in every state that DNSSEC knows. */
public final class DnsZones {
    private static final String ADDRESS = "@ IN A 127.0.0.1";

    private DnsZones() {}

    public static List<DnsZone> everyState() {
        return List.of(
                DnsZone.of("secure.example", Signing.SECURE, ADDRESS, "www IN A 127.0.0.1"),
                DnsZone.of("nsec3.example", Signing.NSEC3, ADDRESS),
                DnsZone.of("bogus.example", Signing.BOGUS, ADDRESS),
                DnsZone.of("expired.example", Signing.EXPIRED, ADDRESS),
                DnsZone.of("island.example", Signing.ISLAND, ADDRESS),
                DnsZone.of("unsigned.example", Signing.UNSIGNED, ADDRESS));
    }
}
