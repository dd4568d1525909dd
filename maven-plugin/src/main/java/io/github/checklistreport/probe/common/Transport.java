package io.github.checklistreport.probe.common;

import java.util.List;

/**
 * The only way to open a TCP connection. Keeps to the addresses, numbers and pauses that a run is
 * allowed.
 */
public interface Transport {
    /**
     * Every place that {@code host} and {@code port} lead to: one for each address of both
     * families.
     *
     * @throws NetException where the name has no address, or none that may be connected to
     */
    List<Endpoint> endpoints(String host, int port) throws NetException;

    /**
     * Connects.
     *
     * @throws NetException where that fails or is not allowed
     */
    Wire connect(Endpoint endpoint, Deadline deadline) throws NetException;

    /**
     * Connects to see whether a port is open; more of these may be under way at a time.
     *
     * @throws NetException where that fails or is not allowed
     */
    Wire knock(Endpoint endpoint, Deadline deadline) throws NetException;
}
