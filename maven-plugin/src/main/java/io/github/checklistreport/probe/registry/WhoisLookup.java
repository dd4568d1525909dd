package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.Wire;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the WHOIS server of JPRS (RFC 3912); it has no RDAP service for {@code .jp}. */
record WhoisLookup(Look look, ProbeContext context) {
    static final String HOST = "whois.jprs.jp";
    static final int PORT = 43;
    private static final int MAX_BYTES = 64 * 1024;
    private static final int CHUNK = 4096;

    /**
     * What can be seen of the registrant of {@code name}; empty where the registry does not know
     * the name.
     */
    Optional<Observation> ask(String name) throws NetException {
        return WhoisReading.of(reply(name))
                .map(
                        sight ->
                                look.observed(
                                        new RegistrantFacts(
                                                Source.WHOIS,
                                                HOST,
                                                name,
                                                sight.kind(),
                                                sight.fields())));
    }

    /** {@code /e} asks for English. */
    private byte[] reply(String name) throws NetException {
        Endpoint endpoint = context.thirdParties().endpoints(HOST, PORT).get(0);
        try (Wire wire = look.connectToThirdParty(endpoint, context.limits().exchange())) {
            wire.send((name + "/e\r\n").getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] some = wire.read(CHUNK); some.length > 0; some = wire.read(CHUNK)) {
                all.writeBytes(some);
                if (all.size() > MAX_BYTES) {
                    throw new NetException(Reason.TOO_MUCH, null);
                }
            }
            return all.toByteArray();
        }
    }
}
