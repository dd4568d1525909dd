package io.github.checklistreport.model.evidence;

import java.util.List;

/**
 * What one probe is going to send.
 *
 * @param host whom it will speak to
 * @param ports TCP ports; empty for the DNS resolver
 * @param connections how many connections or queries at most
 */
public record PlannedStep(ProbeName probe, String host, List<Integer> ports, int connections) {
    public PlannedStep {
        ports = List.copyOf(ports);
    }
}
