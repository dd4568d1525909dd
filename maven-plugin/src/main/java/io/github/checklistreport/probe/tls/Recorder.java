package io.github.checklistreport.probe.tls;

import io.github.checklistreport.probe.common.AnyCertificate;
import java.security.cert.X509Certificate;
import java.util.List;

/** Takes any chain, and keeps it to be looked at. */
final class Recorder extends AnyCertificate {
    private List<X509Certificate> chain = List.of();

    List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String type) {
        chain = List.of(sent);
    }
}
