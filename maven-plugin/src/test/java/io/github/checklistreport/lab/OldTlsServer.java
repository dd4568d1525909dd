package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * Java's own TLS with everything that was ever switched off switched on again: SSL 3.0, RC4,
 * EXPORT, NULL, anonymous. Only in a process of its own, because the setting is the machine's.
 */
public final class OldTlsServer {
    static final String PASSWORD = "changeit";

    private OldTlsServer() {}

    /** {@code arguments}: port and PKCS #12 file. */
    public static void main(String[] arguments) throws Exception {
        Security.setProperty("jdk.tls.disabledAlgorithms", "");
        SSLContext context = context(Path.of(arguments[1]));
        try (SSLServerSocket server =
                (SSLServerSocket)
                        context.getServerSocketFactory()
                                .createServerSocket(
                                        Integer.parseInt(arguments[0]),
                                        50,
                                        java.net.InetAddress.getLoopbackAddress())) {
            server.setEnabledCipherSuites(server.getSupportedCipherSuites());
            server.setEnabledProtocols(server.getSupportedProtocols());
            while (true) {
                SSLSocket socket = (SSLSocket) server.accept();
                Thread thread = new Thread(() -> greet(socket));
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static SSLContext context(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void greet(SSLSocket socket) {
        try (socket) {
            socket.setSoTimeout(5000);
            socket.startHandshake();
        } catch (IOException e) {
            // a scan breaks off every handshake
        }
    }
}
