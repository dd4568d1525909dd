package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An nginx of a test's own: one process, with its files in the test's folder. */
public final class NginxLab {
    private NginxLab() {}

    /**
     * Starts it and waits until it listens.
     *
     * @param port one of those in {@code servers}
     * @param servers blocks for the inside of {@code http}
     */
    public static LabProcess start(Path folder, int port, String servers) {
        String binary = Program.require("nginx", "nginx").toString();
        Path config = write(folder, servers);
        return LabProcess.start(
                        folder,
                        List.of(
                                binary,
                                "-p",
                                folder.toString(),
                                "-e",
                                folder.resolve("error.log").toString(),
                                "-c",
                                config.toString()))
                .awaitPort(port);
    }

    /**
     * A block for a server of TLS.
     *
     * @param directives such as {@code ssl_protocols TLSv1.3;}
     */
    public static String tls(int port, Path chain, Path key, String directives) {
        return """
        server {
          listen 127.0.0.1:%d ssl;
          server_name social.example;
          ssl_certificate %s;
          ssl_certificate_key %s;
          %s
          location / { return 200 "lab\\n"; }
        }
        """
                .formatted(port, chain, key, directives);
    }

    private static Path write(Path folder, String servers) {
        String config =
                """
                daemon off;
                master_process off;
                pid nginx.pid;
                error_log error.log warn;
                events { worker_connections 256; }
                http {
                  access_log off;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi;
                  scgi_temp_path scgi;
                %s
                }
                """
                        .formatted(servers);
        try {
            return Files.writeString(Files.createTempFile(folder, "nginx-", ".conf"), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
