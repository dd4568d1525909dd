package io.github.checklistreport.probe.common;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The roots that certificates are judged by.
 *
 * @param name what a report calls them
 */
public record TrustRoots(String name, List<X509Certificate> certificates) {
    public TrustRoots {
        certificates = List.copyOf(certificates);
    }
}
