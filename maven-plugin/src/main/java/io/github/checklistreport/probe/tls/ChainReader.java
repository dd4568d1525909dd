package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Wire;
import io.github.checklistreport.probe.tls.SentChain.Staple;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Gets the certificates that a server sends. */
final class ChainReader {
    private final Look look;
    private final Endpoint endpoint;
    private final RandomGenerator random;

    ChainReader(Look look, Endpoint endpoint, RandomGenerator random) {
        this.look = look;
        this.endpoint = endpoint;
        this.random = random;
    }

    /**
     * The chain, by a whole handshake with Java's own TLS; where the server is too old for that, as
     * it stands in the messages before encryption begins.
     *
     * @throws NetException where no certificate was to be had
     */
    SentChain read() throws NetException {
        try {
            return byHandshake();
        } catch (NetException e) {
            if (e.reason() != Reason.NO_COMMON_ALGORITHM) {
                throw e;
            }
        }
        return new SentChain(byHello(), Staple.UNKNOWN);
    }

    private SentChain byHandshake() throws NetException {
        Recorder recorder = new Recorder();
        try (Wire wire = look.connect(endpoint)) {
            return handshake(wire, recorder);
        }
    }

    private SentChain handshake(Wire wire, Recorder recorder) throws NetException {
        try {
            wire.socket().setSoTimeout(wire.deadline().millisLeft());
            SSLSocket socket = layered(wire, recorder);
            socket.startHandshake();
            return new SentChain(recorder.chain(), staple(socket.getSession()));
        } catch (IOException | GeneralSecurityException e) {
            if (!recorder.chain().isEmpty()) {
                return new SentChain(recorder.chain(), Staple.UNKNOWN);
            }
            throw failure(e, wire);
        }
    }

    private SSLSocket layered(Wire wire, Recorder recorder)
            throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {recorder}, null);
        SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(
                                        wire.socket(), endpoint.host(), endpoint.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(endpoint.host())));
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static Staple staple(SSLSession session) {
        boolean sent =
                session instanceof ExtendedSSLSession extended
                        && !extended.getStatusResponses().isEmpty();
        return sent ? Staple.SENT : Staple.MISSING;
    }

    /** Java tells by class and text alone whether the network or the handshake failed. */
    private static NetException failure(Exception e, Wire wire) {
        if (wire.deadline().isOver()) {
            return new NetException(Reason.TIMED_OUT, null, e);
        }
        if (e instanceof IOException io && !(e instanceof SSLException)) {
            return NetException.of(io, wire.deadline());
        }
        Throwable cause = e.getCause();
        return cause instanceof SocketException
                        || cause instanceof SocketTimeoutException
                        || cause instanceof EOFException
                ? NetException.of((IOException) cause, wire.deadline())
                : new NetException(Reason.NO_COMMON_ALGORITHM, e.getMessage(), e);
    }

    /** The newest version that is not refused tells; none of these is in reach of Java's client. */
    private List<X509Certificate> byHello() throws NetException {
        NetException last = new NetException(Reason.NO_COMMON_ALGORITHM, null);
        for (TlsVersion version :
                List.of(TlsVersion.TLS_1_2, TlsVersion.TLS_1_0, TlsVersion.SSL_3)) {
            try {
                return hello(version);
            } catch (NetException e) {
                last = e;
            }
        }
        throw last;
    }

    private List<X509Certificate> hello(TlsVersion version) throws NetException {
        List<CipherSuite> suites =
                CipherSuites.usual().stream().filter(suite -> suite.isOf(version)).toList();
        Hello hello = Hello.of(version, suites, endpoint.host());
        try (Wire wire = look.connect(endpoint)) {
            wire.send(hello.bytes(random));
            return certificates(wire);
        }
    }

    private static List<X509Certificate> certificates(Wire wire) throws NetException {
        try {
            return certificates(wire.input());
        } catch (IOException e) {
            throw NetException.of(e, wire.deadline());
        }
    }

    /** The certificates in the first flight of a server. */
    static List<X509Certificate> certificates(InputStream input) throws IOException {
        Flight flight = new Flight(input);
        Flight.Event event = flight.next();
        while (event instanceof Flight.Message message) {
            if (message.type() == CertificateMessage.TYPE) {
                return CertificateMessage.parse(message.body());
            }
            event = flight.next();
        }
        throw new NetException(
                Reason.NO_COMMON_ALGORITHM,
                event instanceof Flight.Alarm alarm ? "alert " + alarm.code() : null);
    }
}
