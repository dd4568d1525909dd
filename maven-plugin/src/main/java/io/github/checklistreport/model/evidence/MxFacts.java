package io.github.checklistreport.model.evidence;

import java.util.List;

/** MX records of a domain, in order of preference; a single {@code .} is a null MX (RFC 7505). */
public record MxFacts(List<String> hosts) implements Facts {
    public MxFacts {
        hosts = List.copyOf(hosts);
    }
}
