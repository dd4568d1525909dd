package io.github.checklistreport.lab;

import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.TrustRoots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A web server that means no good, on free ports of 127.0.0.1: one plain, one with honest TLS. */
public final class HostileWeb implements AutoCloseable {
    private static final char[] PASSWORD = "lab".toCharArray();

    private final ServerSocket plain;
    private final ServerSocket tls;
    private final X509Certificate certificate;
    private final Manner manner;

    private HostileWeb(Identity identity, Manner manner) throws Exception {
        this.certificate = identity.certificate;
        this.manner = manner;
        InetAddress loopback = InetAddress.getLoopbackAddress();
        this.plain = new ServerSocket(0, 50, loopback);
        this.tls = identity.context.getServerSocketFactory().createServerSocket(0, 50, loopback);
        daemon(() -> accept(plain));
        daemon(() -> accept(tls));
    }

    /** A certificate with its key; one serves many servers. */
    public static final class Identity {
        private final X509Certificate certificate;
        private final SSLContext context;

        private Identity(X509Certificate certificate, SSLContext context) {
            this.certificate = certificate;
            this.context = context;
        }

        public static Identity in(Path folder) throws Exception {
            X509Certificate certificate = HttpLab.certificate(folder);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry("lab", key(folder), PASSWORD, new Certificate[] {certificate});
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return new Identity(certificate, context);
        }

        private static PrivateKey key(Path folder) throws IOException, GeneralSecurityException {
            String base64 =
                    Files.readString(folder.resolve("key.pem")).replaceAll("-----[^-]*-----", "");
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        }
    }

    private interface Conduct {
        void answer(Socket client, OutputStream out) throws IOException, InterruptedException;
    }

    /** What it does once it was asked. */
    public enum Manner implements Conduct {
        SILENT((client, out) -> TimeUnit.SECONDS.sleep(10)),
        DRIPPING(
                (client, out) -> {
                    say(out, "HTTP/1.1 200 OK\r\n\r\n");
                    for (int i = 0; i < 50; i++) {
                        say(out, "x");
                        TimeUnit.MILLISECONDS.sleep(200);
                    }
                }),
        RESETTING((client, out) -> client.setSoLinger(true, 0)),
        RUBBISH((client, out) -> say(out, "\u0001\u0002\u0003 rubbish, rubbish\r\n\r\n")),
        ENDLESS_BODY(
                (client, out) -> {
                    say(out, "HTTP/1.1 200 OK\r\n\r\n");
                    for (int i = 0; i < 100_000; i++) {
                        say(out, "x".repeat(8000));
                    }
                }),
        ENDLESS_HEADERS(
                (client, out) -> {
                    say(out, "HTTP/1.1 200 OK\r\n");
                    for (int i = 0; i < 100_000; i++) {
                        say(out, "x-more: " + "y".repeat(8000) + "\r\n");
                    }
                }),
        GZIP_BOMB((client, out) -> out.write(bomb())),
        LOOP((client, out) -> redirect(out, "/")),
        TO_PRIVATE_ADDRESS((client, out) -> redirect(out, "https://10.0.0.1/")),
        TO_ANOTHER_HOST((client, out) -> redirect(out, "https://other.example/")),
        CHALLENGE(
                (client, out) ->
                        say(
                                out,
                                "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\n\r\n"
                                        + "<title>Just a moment...</title>")),
        STATUS_401((client, out) -> say(out, "HTTP/1.1 401 Unauthorized\r\n\r\n")),
        STATUS_403((client, out) -> say(out, "HTTP/1.1 403 Forbidden\r\n\r\n")),
        STATUS_404((client, out) -> say(out, "HTTP/1.1 404 Not Found\r\n\r\n")),
        STATUS_429((client, out) -> say(out, "HTTP/1.1 429 Too Many Requests\r\n\r\n")),
        STATUS_500((client, out) -> say(out, "HTTP/1.1 500 Internal Server Error\r\n\r\n"));

        private final Conduct conduct;

        Manner(Conduct conduct) {
            this.conduct = conduct;
        }

        @Override
        public void answer(Socket client, OutputStream out)
                throws IOException, InterruptedException {
            conduct.answer(client, out);
        }
    }

    public static HostileWeb start(Identity identity, Manner manner) throws Exception {
        return new HostileWeb(identity, manner);
    }

    /** A context that reaches this server and trusts it. */
    public ProbeContext context() {
        boolean waits = manner == Manner.SILENT || manner == Manner.DRIPPING;
        return HttpLab.withHttp(
                new LabContext()
                        .map(80, plain.getLocalPort())
                        .map(443, tls.getLocalPort())
                        .with(new TrustRoots("lab", List.of(certificate)))
                        .with(waits ? LabContext.LIMITS : TlsServers.PATIENT)
                        .context());
    }

    @Override
    public void close() throws IOException {
        plain.close();
        tls.close();
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                daemon(() -> meet(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void meet(Socket client) {
        try (client) {
            if (client.getInputStream().read(new byte[8192]) > 0) {
                manner.answer(client, client.getOutputStream());
            }
        } catch (IOException e) {
            // the client has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(OutputStream out, String to) throws IOException {
        say(out, "HTTP/1.1 301 Moved\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        say(response, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
        try (OutputStream packed = new GZIPOutputStream(response)) {
            for (int i = 0; i < 8; i++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        return response.toByteArray();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "hostile-web");
        thread.setDaemon(true);
        thread.start();
    }
}
