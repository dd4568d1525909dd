package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was seen at each address of each host, and where nothing or not everything was.
 *
 * @param seen the addresses that told something
 * @param unclear why an address told nothing, or not all; empty where all told all
 * @param hosts that were asked
 */
record Addresses<F extends Facts>(
        List<Seen<F>> seen, Optional<Reason> unclear, List<String> hosts) {
    /** What one address told. */
    record Seen<F>(Observation observation, F facts) {
        /**
         * Which of the host's addresses, for a reader: by its family, never the address itself, for
         * the admin may hide it behind a CDN.
         */
        String place() {
            String address = observation.address();
            if (address == null) {
                return observation.target();
            }
            return observation.target() + (address.contains(":") ? " (IPv6)" : " (IPv4)");
        }
    }

    static <F extends Facts> Addresses<F> of(Evidence evidence, ProbeName probe, Class<F> type) {
        List<Seen<F>> seen = new ArrayList<>();
        Optional<Reason> unclear = Optional.empty();
        for (Observation one : evidence.of(probe)) {
            Facts facts = one.outcome() == Outcome.OBSERVED ? one.facts() : null;
            boolean told = type.isInstance(facts);
            if (facts != null && told) {
                seen.add(new Seen<>(one, type.cast(facts)));
            }
            if (unclear.isEmpty() && (!told || one.reason() != null)) {
                unclear = Optional.of(one.reason() == null ? Reason.INTERNAL : one.reason());
            }
        }
        List<String> hosts =
                evidence.of(probe).stream().map(Observation::target).distinct().toList();
        return new Addresses<>(List.copyOf(seen), unclear, hosts);
    }

    /** Lines for a reader to run, one for each host, with the host in each {@code %1$s}. */
    String[] commands(String... forms) {
        List<String> lines = new ArrayList<>();
        for (String host : hosts) {
            for (String form : forms) {
                lines.add(form.replace("%1$s", host));
            }
        }
        return lines.toArray(String[]::new);
    }
}
