package io.github.checklistreport.probe.registry;

import io.github.checklistreport.probe.common.NetException;
import tools.jackson.databind.JsonNode;

/** Feeds anything to the reader of RDAP answers. */
public final class RdapReadingFuzz {
    private static final String NAME = "social.example";

    private RdapReadingFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            JsonNode answer = RdapJson.object(data);
            RdapReferral.of(answer, NAME);
            Redactions.of(answer);
            RdapReading.of(answer, NAME);
        } catch (NetException e) {
            // no answer about a domain
        }
    }
}
