package io.github.checklistreport.probe.common;

import java.net.InetAddress;
import java.util.List;

/** Turns names into addresses. */
@FunctionalInterface
public interface HostAddresses {
    /**
     * The addresses of both families, IPv4 first; empty where the name has none.
     *
     * @throws NetException where the DNS could not tell
     */
    List<InetAddress> of(String host) throws NetException;
}
