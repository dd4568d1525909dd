package io.github.checklistreport.lab;

import io.github.checklistreport.lab.DnsZone.Signing;
import io.github.checklistreport.lab.LabCertificates.Variant;
import io.github.checklistreport.load.FakeHost;
import io.github.checklistreport.load.HostScript;
import io.github.checklistreport.pipeline.ProbeServer.Aims;
import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole fediverse server on loopback, for the goals to look at as an admin would: names, web,
 * application, SSH and data stores of {@code social.example}, and its older sister {@code
 * media.social.example}. What listens has a port of its own; every other port that probes try leads
 * to one that is closed.
 */
public final class WholeServer implements AutoCloseable {
    public static final int SSH_PORT = 22022;
    private static final String DOMAIN = LabContext.HOST;
    private static final String MEDIA = "media.social.example";
    private static final String POLICY = "mta-sts.social.example";

    /** Who knows about all of {@code .example}. */
    private static final String REGISTRY = "registry.example";

    /** How it is looked after. */
    public enum Care {
        /** Data stores answer the server itself only; the application is of the newest version. */
        TIDY,
        /**
         * Redis answers everybody, though it wants a password, and PostgreSQL lets everybody in.
         * The application lacks security fixes, a certificate is about to run out, and the registry
         * shows who the registrant is.
         */
        NEGLECTED
    }

    /** Those that probes try. */
    private static final List<Integer> DOORS =
            List.of(
                    21, 22, 23, 25, 80, 110, 143, 443, 465, 587, 993, 995, 2375, 3000, 3306, 4000,
                    5432, 6379, 6380, 8080, 9090, 9100, 9200, 9300, 11211, 15672, 27017, SSH_PORT);

    private final List<AutoCloseable> running = new ArrayList<>();
    private final Map<String, Map<Integer, List<String>>> aims = new TreeMap<>();
    private final Path folder;
    private final LabCertificates certificates;
    private final String proof;
    private final Care care;
    private final int nothing = LabProcess.freePort();
    private DnsLab dns;

    private WholeServer(Path folder, String proof, Care care) {
        this.folder = folder;
        this.care = care;
        this.proof = proof;
        this.certificates = LabCertificates.in(made("certificates"));
    }

    /**
     * Starts everything in {@code folder}.
     *
     * @param proof what the TXT record of the domain says
     */
    public static WholeServer start(Path folder, String proof, Care care) {
        WholeServer server = new WholeServer(folder, proof, care);
        try {
            server.startDns();
            server.startWeb();
            server.startRegistry();
            server.startSsh();
            server.startStores();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /** What an admin has to set to look at it. */
    public Aims aims() {
        List<String> all = new ArrayList<>();
        all.add(REGISTRY + ":443:127.0.0.1:" + loopbackPort(REGISTRY, 443));
        for (String host : List.of(DOMAIN, MEDIA, POLICY)) {
            for (int port : DOORS) {
                aims.getOrDefault(host, Map.of())
                        .getOrDefault(port, List.of("127.0.0.1:" + nothing))
                        .forEach(to -> all.add(host + ":" + port + ":" + to));
            }
        }
        return new Aims(
                String.join(",", all),
                "127.0.0.1:" + dns.resolver().getPort(),
                dns.anchors(),
                certificates.root(),
                folder.resolve("feeds").toString());
    }

    /** The port of 127.0.0.1 that stands for a port of a host. */
    public int loopbackPort(String host, int port) {
        String to = aims.getOrDefault(host, Map.of()).getOrDefault(port, List.of()).get(0);
        return Integer.parseInt(to.substring(to.lastIndexOf(':') + 1));
    }

    private void startDns() {
        dns =
                DnsLab.start(
                        made("dns"),
                        List.of(
                                DnsZone.of(
                                        DOMAIN,
                                        care == Care.TIDY ? Signing.UNSIGNED : Signing.SECURE,
                                        "@ IN A 127.0.0.1",
                                        "@ IN AAAA ::1",
                                        "media IN A 127.0.0.1",
                                        "mta-sts IN A 127.0.0.1",
                                        "@ IN CAA 0 issue \"lab.example\"",
                                        "@ IN MX 10 mail.social.example.",
                                        "@ IN TXT \"v=spf1 ip4:192.0.2.24 -all\"",
                                        "mail._domainkey IN TXT \"v=DKIM1; k=ed25519;"
                                                + " p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"",
                                        "_dmarc IN TXT \"v=DMARC1; p=reject\"",
                                        "_mta-sts IN TXT \"v=STSv1; id=1\"",
                                        "_smtp._tls IN TXT \"v=TLSRPTv1; rua=mailto:tls@social.example\"",
                                        "_checklist-report IN TXT \"" + proof + "\"")));
        running.add(dns);
    }

    private void startWeb() {
        int[] ports = LabProcess.freePorts(3);
        aim(DOMAIN, 443, "127.0.0.1:" + ports[0], "[::1]:" + ports[0]);
        aim(DOMAIN, 80, "127.0.0.1:" + ports[1], "[::1]:" + ports[1]);
        aim(POLICY, 443, "127.0.0.1:" + ports[0]);
        aim(MEDIA, 443, "127.0.0.1:" + ports[2]);
        aim(MEDIA, 80, "127.0.0.1:" + ports[1]);
        running.add(NginxLab.start(made("web"), ports[0], site(ports)));
    }

    private String site(int[] ports) {
        String tls = certificate(Variant.GOOD);
        String old = certificate(care == Care.TIDY ? Variant.GOOD : Variant.ENDING);
        return """
               default_type text/html;
               server {
                 listen 127.0.0.1:%1$d ssl; listen [::1]:%1$d ssl;
                 server_name %4$s;
                 %5$s
                 ssl_protocols TLSv1.2 TLSv1.3;
                 ssl_ciphers HIGH:!MEDIUM:!LOW:!aNULL:!NULL:!SHA;
                 add_header Strict-Transport-Security "max-age=63072000; includeSubDomains";
                 add_header X-Content-Type-Options nosniff;
                 add_header Referrer-Policy same-origin;
                 add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'";
                 location /packs/ { add_header Cache-Control immutable; return 200 "body{}"; }
                 location = /.well-known/nodeinfo { default_type application/json; return 200 '%7$s'; }
                 location = /nodeinfo/2.0 { default_type application/json; return 200 '%8$s'; }
                 location = /api/v1/instance { default_type application/json; return 200 '{"uri":"social.example","version":"@version@","registrations":false,"approval_required":false,"invites_enabled":true,"rules":[{"id":"1","text":"Be kind."},{"id":"2","text":"No adverts."}]}'; }
                 location = /api/v2/instance { default_type application/json; return 200 '%9$s'; }
                 location / { return 200 '<!DOCTYPE html><html lang="ja"><head><link rel="stylesheet" href="/packs/app.css"><title>lab</title></head><body>lab</body></html>'; }
               }
               server {
                 listen 127.0.0.1:%1$d ssl; listen [::1]:%1$d ssl;
                 server_name %10$s;
                 %5$s
                 default_type text/plain;
                 location = /.well-known/mta-sts.txt { return 200 "version: STSv1\\r\\nmode: enforce\\r\\nmx: mail.social.example\\r\\nmax_age: 604800\\r\\n"; }
                 location / { return 404; }
               }
               server {
                 listen 127.0.0.1:%2$d; listen [::1]:%2$d;
                 return 301 https://$host$request_uri;
               }
               server {
                 listen 127.0.0.1:%3$d ssl;
                 server_name %6$s;
                 %11$s
                 ssl_protocols TLSv1.1 TLSv1.2; ssl_ciphers ALL:@SECLEVEL=0;
                 add_header Strict-Transport-Security "max-age=63072000" always;
                 location / { return 200 "media"; }
               }
               """
                .formatted(
                        ports[0], ports[1], ports[2], DOMAIN, tls, MEDIA, LINKS, NODE_INFO,
                        INSTANCE, POLICY, old)
                .replace("@version@", care == Care.TIDY ? "4.7.4" : "4.5.19");
    }

    private void startRegistry() {
        int port = LabProcess.freePort();
        aim(REGISTRY, 443, "127.0.0.1:" + port);
        String known = care == Care.TIDY ? "masked-by-gdpr" : "person-exposed";
        Path answer = Resources.test("registry/rdap/" + known + ".json").toAbsolutePath();
        write(
                made("feeds").resolve("rdap-dns.json"),
                "{\"services\": [[[\"example\"], [\"https://" + REGISTRY + "/\"]]]}");
        running.add(
                NginxLab.start(
                        made("registry"),
                        port,
                        """
                        server {
                          listen 127.0.0.1:%d ssl;
                          %s
                          default_type application/rdap+json;
                          location = /domain/%s { alias %s; }
                          location / { return 404; }
                        }
                        """
                                .formatted(port, certificate(Variant.WILDCARD), DOMAIN, answer)));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String certificate(Variant variant) {
        return "ssl_certificate %s; ssl_certificate_key %s;"
                .formatted(certificates.chain(variant), certificates.key(variant));
    }

    private static final String LINKS =
            "{\"links\":[{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\","
                    + "\"href\":\"https://social.example/nodeinfo/2.0\"}]}";
    private static final String NODE_INFO =
            "{\"version\":\"2.0\",\"software\":{\"name\":\"mastodon\",\"version\":\"@version@\"},"
                    + "\"protocols\":[\"activitypub\"],\"usage\":{\"users\":{\"total\":41}},"
                    + "\"openRegistrations\":false,\"metadata\":{}}";
    private static final String INSTANCE =
            "{\"domain\":\"social.example\",\"title\":\"lab\",\"version\":\"@version@\","
                    + "\"source_url\":\"https://social.example/source\","
                    + "\"usage\":{\"users\":{\"active_month\":30}},"
                    + "\"configuration\":{\"urls\":{\"privacy_policy\":\"https://social.example/privacy-policy\","
                    + "\"terms_of_service\":null}},"
                    + "\"registrations\":{\"enabled\":false,\"approval_required\":false},"
                    + "\"contact\":{\"email\":\"admin@social.example\"},"
                    + "\"rules\":[{\"id\":\"1\",\"text\":\"Be kind.\"},{\"id\":\"2\",\"text\":\"No adverts.\"}]}";

    private void startSsh() {
        SshLab ssh = new SshLab(made("ssh"));
        running.add(ssh);
        int port = ssh.start("PasswordAuthentication no", "KbdInteractiveAuthentication no");
        aim(DOMAIN, SSH_PORT, "127.0.0.1:" + port);
    }

    private void startStores() {
        if (care == Care.TIDY) {
            return;
        }
        StoreLab lab = new StoreLab(made("stores"));
        running.add(lab);
        aim(DOMAIN, 6379, "127.0.0.1:" + lab.redis("requirepass of-no-use"));
        Path cluster = lab.cluster("host all all 127.0.0.1/32 trust\n");
        aim(DOMAIN, 5432, "127.0.0.1:" + lab.postgres(cluster, "off"));
    }

    /** What the host script prints on it; its files are made up, the programs are real. */
    public String hostFacts(Instant now) {
        Instant night = now.minus(Duration.ofHours(7));
        FakeHost host =
                FakeHost.in(made("host"))
                        .with("sys/module/apparmor/parameters/enabled", "Y\n")
                        .with(
                                "sys/kernel/security/apparmor/profiles",
                                "/usr/sbin/named (enforce)\nnginx (complain)\n")
                        .with(
                                "etc/ssh/sshd_config",
                                "Port 22022\nPasswordAuthentication no\n"
                                        + "KbdInteractiveAuthentication no\nHostKey "
                                        + folder.resolve("ssh").resolve("host_key")
                                        + "\n")
                        .with(
                                "etc/postgresql/15/main/pg_hba.conf",
                                "local all all scram-sha-256\n"
                                        + "host all all 127.0.0.1/32 scram-sha-256\n")
                        .with(
                                "etc/redis/redis.conf",
                                "bind 127.0.0.1 -::1\nrequirepass of-no-use\n")
                        .with("etc/os-release", "ID=debian\nVERSION_ID=\"12\"\n")
                        .with(
                                "etc/pam.d/sshd",
                                "session optional pam_exec.so /usr/local/sbin/notice\n")
                        .with("etc/apt/apt.conf.d/20auto-upgrades", UPGRADES)
                        .program("usr/bin/unattended-upgrade", "exit 0\n")
                        .with("proc/net/tcp", LISTENERS)
                        .with("var/backups/1.dump", "PGDMP" + "x".repeat(9000))
                        .with("var/backups/2.dump", "PGDMP" + "x".repeat(9100))
                        .modified("var/backups/1.dump", night.minus(Duration.ofDays(1)))
                        .modified("var/backups/2.dump", night);
        return HostScript.on(host)
                .arguments(host.root().resolve("var/backups") + "/*.dump")
                .output();
    }

    private static final String UPGRADES =
            "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n";

    /** HTTP, HTTPS and SSH for everybody, data stores for the machine itself. */
    private static final String LISTENERS =
            Stream.of(
                            "00000000:0050",
                            "00000000:01BB",
                            "00000000:5606",
                            "0100007F:1538",
                            "0100007F:18EB")
                    .map(
                            at ->
                                    "   0: "
                                            + at
                                            + " 00000000:0000 0A 00000000:00000000 00:00000000"
                                            + " 00000000 0 0 1 1 0 100 0 0 10 0\n")
                    .collect(Collectors.joining("", "  sl  local_address rem_address   st\n", ""));

    private void aim(String host, int port, String... to) {
        aims.computeIfAbsent(host, key -> new TreeMap<>()).put(port, List.of(to));
    }

    private Path made(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable one : running) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
