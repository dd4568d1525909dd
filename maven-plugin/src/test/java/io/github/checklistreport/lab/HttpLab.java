package io.github.checklistreport.lab;

import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.TrustRoots;
import io.github.checklistreport.probe.http.WireHttp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;

/** An nginx on loopback with a certificate of its own, and a context that leads to it. */
public final class HttpLab implements AutoCloseable {
    private final LabProcess nginx;
    private final int plainPort;
    private final int tlsPort;
    private final X509Certificate certificate;

    private HttpLab(LabProcess nginx, int plainPort, int tlsPort, X509Certificate certificate) {
        this.nginx = nginx;
        this.plainPort = plainPort;
        this.tlsPort = tlsPort;
        this.certificate = certificate;
    }

    /** Serves {@code plain} on port 80 and {@code tls} on port 443: contents of server blocks. */
    public static HttpLab start(Path folder, String plain, String tls) throws Exception {
        Path program = Program.require("nginx", "nginx-light");
        X509Certificate certificate = certificate(folder);
        int[] ports = LabProcess.freePorts(2);
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                """
                daemon off; master_process off; pid nginx.pid; error_log stderr;
                events {}
                http {
                  access_log off;
                  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3;
                  uwsgi_temp_path t4; scgi_temp_path t5;
                  default_type text/html;
                  server { listen 127.0.0.1:%d; %s }
                  server {
                    listen 127.0.0.1:%d ssl;
                    ssl_certificate cert.pem; ssl_certificate_key key.pem;
                    %s
                  }
                }
                """
                        .formatted(ports[0], plain, ports[1], tls));
        LabProcess nginx =
                LabProcess.start(
                        folder,
                        List.of(
                                program.toString(),
                                "-p",
                                folder.toString(),
                                "-c",
                                configuration.toString()));
        return new HttpLab(nginx.awaitPort(ports[1]), ports[0], ports[1], certificate);
    }

    /** A self-signed certificate for {@link LabContext#HOST}. */
    static X509Certificate certificate(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path openssl = Program.require("openssl", "openssl");
        String arguments =
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30"
                        + " -subj /CN=social.example -addext subjectAltName=DNS:social.example"
                        + " -keyout key.pem -out cert.pem";
        List<String> command = new java.util.ArrayList<>(List.of(openssl.toString()));
        command.addAll(List.of(arguments.split(" ")));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("openssl.log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("openssl.log")));
        }
        try (InputStream stream = Files.newInputStream(folder.resolve("cert.pem"))) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(stream);
        }
    }

    /** A context that reaches this server and trusts it. */
    public ProbeContext context() {
        return withHttp(beside(new LabContext()).with(TlsServers.PATIENT).context());
    }

    /** One more address of the host: this server's. */
    public LabContext beside(LabContext others) {
        return others.map(80, plainPort)
                .map(443, tlsPort)
                .with(new TrustRoots("lab", List.of(certificate)));
    }

    /** A context that reaches this server and trusts nobody. */
    public ProbeContext distrusting() {
        return withHttp(new LabContext().map(80, plainPort).map(443, tlsPort).context());
    }

    /** The same context, with real HTTP. */
    public static ProbeContext withHttp(ProbeContext base) {
        WireHttp.Setup setup =
                new WireHttp.Setup(
                        base.roots(), base.limits(), InstantSource.system(), base.tool());
        return new ProbeContext(
                base.target(),
                base.transport(),
                base.thirdParties(),
                base.dns(),
                WireHttp.toNamed(base.transport(), base.target().named(), setup),
                WireHttp.toThirdParties(base.thirdParties(), setup),
                base.roots(),
                base.limits(),
                base.clock(),
                base.random(),
                base.tool());
    }

    @Override
    public void close() {
        nginx.close();
    }
}
