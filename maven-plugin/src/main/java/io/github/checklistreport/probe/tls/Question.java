package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.random.RandomGenerator;

/** The first message of a handshake, and how the reply to it is read. */
interface Question {
    /** The newest version that it asks for. */
    TlsVersion version();

    /** The suites that it offers. */
    List<CipherSuite> suites();

    /** The same, offering others. */
    Question offering(List<CipherSuite> others);

    /** The message, record header included. */
    byte[] bytes(RandomGenerator random);

    /** What the server says to it. */
    Reply read(InputStream input) throws IOException;
}
