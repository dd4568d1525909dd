package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.AnyCertificate;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.TrustRoots;
import io.github.checklistreport.probe.common.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Speaks TLS on an open connection, with contexts of its own: the machine's are left alone. */
final class TlsLayer {
    private final SSLContext verified;
    private final SSLContext any;

    TlsLayer(TrustRoots roots) {
        try {
            this.verified = context(managers(roots));
            this.any = context(new TrustManager[] {new AnyCertificate()});
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the JDK has no TLS", e);
        }
    }

    /** The same connection, encrypted. */
    Wire over(Wire wire, String host, Trust trust) throws NetException {
        SSLContext context = trust == Trust.VERIFIED ? verified : any;
        try {
            Socket plain = wire.socket();
            plain.setSoTimeout(wire.deadline().millisLeft());
            SSLSocket socket =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(plain, host, plain.getPort(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            if (trust == Trust.VERIFIED) {
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
            }
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return wire.over(socket);
        } catch (SSLException e) {
            throw wire.deadline().isOver()
                    ? new NetException(Reason.TIMED_OUT, null, e)
                    : new NetException(reason(e), e.getMessage(), e);
        } catch (IOException e) {
            throw NetException.of(e, wire.deadline());
        }
    }

    private static Reason reason(SSLException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return Reason.UNTRUSTED_CERTIFICATE;
            }
            if (cause instanceof EOFException) {
                return Reason.RESET;
            }
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("handshake_failure") || message.contains("protocol")
                ? Reason.NO_COMMON_ALGORITHM
                : Reason.NOT_THE_PROTOCOL;
    }

    private static SSLContext context(TrustManager[] managers) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers, null);
        return context;
    }

    private static TrustManager[] managers(TrustRoots roots)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate root : roots.certificates()) {
            store.setCertificateEntry("root-" + store.size(), root);
        }
        if (store.size() == 0) {
            return new TrustManager[] {new Nobody()}; // the JDK refuses to trust nobody
        }
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static final class Nobody extends AnyCertificate {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            throw new CertificateException("no roots to judge by");
        }
    }
}
