package io.github.checklistreport.probe.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Takes any chain, to look at it. Nothing is ever sent over a connection that it let through. */
final class Recorder extends X509ExtendedTrustManager {
    private List<X509Certificate> chain = List.of();

    List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String authType, Socket socket) {
        checkServerTrusted(sent, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String authType, SSLEngine engine) {
        checkServerTrusted(sent, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String authType) {
        chain = List.of(sent);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String authType)
            throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
