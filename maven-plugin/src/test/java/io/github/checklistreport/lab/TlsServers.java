package io.github.checklistreport.lab;

import io.github.checklistreport.lab.LabCertificates.Variant;
import io.github.checklistreport.probe.common.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** TLS servers of every age. */
public final class TlsServers {
    /** For servers that answer: a busy machine must not look like a silent one. */
    public static final Limits PATIENT =
            new Limits(
                    250,
                    3,
                    Duration.ZERO,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(5));

    private TlsServers() {}

    /** As Mastodon's own template sets nginx up. */
    public static LabProcess modern(Path folder, int port, LabCertificates certificates) {
        return nginx(
                folder,
                port,
                certificates,
                "ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers HIGH:!MEDIUM:!LOW:!aNULL:!NULL:!SHA;");
    }

    /** Everything that Debian's OpenSSL can still do. */
    public static LabProcess legacy(Path folder, int port, LabCertificates certificates) {
        Openssl.run(folder, "dhparam", "-dsaparam", "-out", "dh1024.pem", "1024");
        return nginx(
                folder,
                port,
                certificates,
                "ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; ssl_ciphers ALL:@SECLEVEL=0;"
                        + " ssl_dhparam "
                        + folder.resolve("dh1024.pem")
                        + ";");
    }

    public static LabProcess newest(Path folder, int port, LabCertificates certificates) {
        return nginx(folder, port, certificates, "ssl_protocols TLSv1.3;");
    }

    /** Only what Java's own client refuses to speak. */
    public static LabProcess outdated(Path folder, int port, LabCertificates certificates) {
        return nginx(
                folder, port, certificates, "ssl_protocols TLSv1; ssl_ciphers ALL:@SECLEVEL=0;");
    }

    /** nginx with the good chain. */
    public static LabProcess nginx(
            Path folder, int port, LabCertificates certificates, String directives) {
        return NginxLab.start(
                folder,
                port,
                NginxLab.tls(
                        port,
                        certificates.chain(Variant.GOOD),
                        certificates.key(Variant.GOOD),
                        directives));
    }

    /** Suites without encryption or without a certificate. */
    public static LabProcess bare(Path folder, int port, LabCertificates certificates) {
        return LabProcess.start(
                        folder,
                        List.of(
                                Program.require("openssl", "openssl").toString(),
                                "s_server",
                                "-accept",
                                "127.0.0.1:" + port,
                                "-cert",
                                certificates.chain(Variant.GOOD).toString(),
                                "-key",
                                certificates.key(Variant.GOOD).toString(),
                                "-cipher",
                                "ALL:COMPLEMENTOFALL:@SECLEVEL=0",
                                "-min_protocol",
                                "TLSv1",
                                "-quiet",
                                "-www"))
                .awaitPort(port);
    }

    /** See {@link OldTlsServer}. */
    public static LabProcess old(Path folder, int port, LabCertificates certificates) {
        Openssl.run(
                folder,
                "pkcs12",
                "-export",
                "-in",
                certificates.chain(Variant.GOOD).toString(),
                "-inkey",
                certificates.key(Variant.GOOD).toString(),
                "-out",
                "old.p12",
                "-passout",
                "pass:" + OldTlsServer.PASSWORD);
        return LabProcess.start(
                        folder,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OldTlsServer.class.getName(),
                                String.valueOf(port),
                                folder.resolve("old.p12").toString()))
                .awaitPort(port);
    }
}
