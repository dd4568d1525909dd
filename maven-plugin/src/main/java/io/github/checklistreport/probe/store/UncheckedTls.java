package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.AnyCertificate;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/**
 * TLS to whoever answers. Nothing secret is ever sent over it, and who answers is not the question.
 */
final class UncheckedTls {
    private UncheckedTls() {}

    /**
     * Shakes hands over {@code wire}.
     *
     * @throws NetException where that fails
     */
    static Wire over(Wire wire, Endpoint endpoint) throws NetException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            SSLSocket socket =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(
                                            wire.socket(), endpoint.host(), endpoint.port(), true);
            socket.setSoTimeout(wire.deadline().millisLeft());
            socket.startHandshake();
            return wire.over(socket);
        } catch (IOException e) {
            throw meaning(e, wire);
        } catch (GeneralSecurityException e) {
            throw new NetException(Reason.INTERNAL, null, e);
        }
    }

    private static NetException meaning(IOException e, Wire wire) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException closed) {
                return NetException.of(closed, wire.deadline());
            }
        }
        if (wire.deadline().isOver()) {
            return new NetException(Reason.TIMED_OUT, null, e);
        }
        if (e instanceof SSLHandshakeException) {
            return new NetException(Reason.NO_COMMON_ALGORITHM, e.getMessage(), e);
        }
        return e instanceof SSLException
                ? new NetException(Reason.NOT_THE_PROTOCOL, e.getMessage(), e)
                : NetException.of(e, wire.deadline());
    }
}
