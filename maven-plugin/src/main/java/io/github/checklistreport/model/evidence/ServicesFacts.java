package io.github.checklistreport.model.evidence;

import java.util.List;

/**
 * Back-end services that answered from outside: {@code elasticsearch}, {@code web}, {@code
 * streaming}.
 */
public record ServicesFacts(List<Service> services) implements Facts {
    public ServicesFacts {
        services = List.copyOf(services);
    }

    /**
     * One service.
     *
     * @param answer open, protected, unidentified or not-reachable
     */
    public record Service(String name, int port, String answer) {}
}
