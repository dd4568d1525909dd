package io.github.checklistreport.probe.net;

import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the ports of a host really lead to.
 *
 * @param byAddress for each address, the endpoint of each port
 * @param missing why a port leads nowhere; null where each leads somewhere
 */
record Doors(Map<String, Map<Integer, Endpoint>> byAddress, @Nullable NetException missing) {
    static Doors of(ProbeContext context, String host, List<Integer> ports) {
        Map<String, Map<Integer, Endpoint>> byAddress = new LinkedHashMap<>();
        NetException missing = null;
        for (int port : ports) {
            try {
                for (Endpoint one : context.transport().endpoints(host, port)) {
                    byAddress
                            .computeIfAbsent(one.shownAddress(), key -> new LinkedHashMap<>())
                            .put(port, one);
                }
            } catch (NetException e) {
                missing = e;
            }
        }
        return new Doors(byAddress, missing);
    }

    /** {@code endpoints} without the name that led there. */
    static Map<Integer, Endpoint> anonymous(Map<Integer, Endpoint> endpoints) {
        Map<Integer, Endpoint> anonymous = new LinkedHashMap<>();
        endpoints.forEach(
                (port, one) -> anonymous.put(port, new Endpoint("", port, one.address())));
        return anonymous;
    }
}
