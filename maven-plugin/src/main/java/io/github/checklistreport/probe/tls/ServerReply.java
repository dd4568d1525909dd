package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a server says to a ClientHello, as far as it is of interest. */
final class ServerReply {
    private static final int HELLO_REQUEST = 0;
    private static final int SERVER_HELLO_DONE = 14;

    private ServerReply() {}

    /**
     * The reply.
     *
     * @throws IOException where nothing can be told; a {@link NetException} says why
     */
    static Reply read(InputStream input) throws IOException {
        Flight flight = new Flight(input);
        while (true) {
            Flight.Event event = flight.next();
            if (event instanceof Flight.Alarm alarm) {
                return new Reply.Alert(alarm.code());
            }
            if (event instanceof Flight.End) {
                return new Reply.Closed();
            }
            if (event instanceof Flight.Message message && message.type() != HELLO_REQUEST) {
                return accepted(message, flight);
            }
        }
    }

    private static Reply accepted(Flight.Message message, Flight flight) throws NetException {
        if (message.type() != ServerHello.TYPE) {
            throw new NetException(Reason.MALFORMED, "a message of type " + message.type());
        }
        ServerHello hello = ServerHello.parse(message.body());
        return new Reply.Accepted(hello.version(), List.of(hello.suite()), group(hello, flight));
    }

    /** Whatever goes wrong from here on, the server has taken the suite. */
    private static @Nullable Group group(ServerHello hello, Flight flight) {
        CipherSuite suite = CipherSuites.of(hello.suite());
        if (suite == null || hello.version() == TlsVersion.TLS_1_3 || !suite.tellsGroup()) {
            return null;
        }
        try {
            Flight.Message message = keyExchange(flight);
            if (message == null) {
                return null;
            }
            byte[] body = message.body();
            return suite.tellsPrime() ? KeyExchange.prime(body) : KeyExchange.curve(body);
        } catch (IOException e) {
            return null;
        }
    }

    private static Flight.@Nullable Message keyExchange(Flight flight) throws IOException {
        while (flight.next() instanceof Flight.Message message) {
            if (message.type() == KeyExchange.TYPE) {
                return message;
            }
            if (message.type() == SERVER_HELLO_DONE) {
                return null;
            }
        }
        return null;
    }
}
