package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.ProbeName;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What a probe works with.
 *
 * @param transport to the hosts that the answers name, and no others
 * @param thirdParties to registries and the like, which serve everybody
 * @param http over {@code transport}
 * @param registryHttp over {@code thirdParties}
 * @param tool name and version that this tool gives itself
 */
public record ProbeContext(
        Target target,
        Transport transport,
        Transport thirdParties,
        DnsClient dns,
        HttpGet http,
        HttpGet registryHttp,
        TrustRoots roots,
        Limits limits,
        InstantSource clock,
        RandomGenerator random,
        String tool) {
    /** Begins an observation; its clock runs from now. */
    public Look look(ProbeName probe, String target) {
        return new Look(this, probe, target);
    }
}
