package io.github.checklistreport.model.evidence;

import java.util.List;

/** Addresses of a host, as the resolver gave them. */
public record AddressFacts(List<String> ipv4, List<String> ipv6) implements Facts {
    public AddressFacts {
        ipv4 = List.copyOf(ipv4);
        ipv6 = List.copyOf(ipv6);
    }
}
