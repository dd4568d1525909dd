package io.github.checklistreport.probe.common;

import java.net.InetSocketAddress;

/**
 * Where to connect, resolved and checked.
 *
 * @param host the name as the answers have it; for SNI and the Host header
 * @param port the port as a visitor would use it
 * @param address the address and port that packets really go to
 */
public record Endpoint(String host, int port, InetSocketAddress address) {
    /** The address as evidence holds it. */
    public String shownAddress() {
        return ShownAddress.of(address.getAddress());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
