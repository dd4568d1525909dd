package io.github.checklistreport.lab;

import io.github.checklistreport.lab.DnsZone.Signing;
import io.github.checklistreport.probe.dns.DnsAnchors;
import io.github.checklistreport.probe.dns.DnsTiming;
import io.github.checklistreport.probe.dns.DnsjavaClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A DNS of its own on loopback: nsd with a signed root, {@code example} and the zones under it, and
 * a validating unbound in front.
 */
public final class DnsLab implements AutoCloseable {
    private final int authoritativePort;
    private final int resolverPort;
    private final Path anchors;
    private final List<LabProcess> servers;

    private DnsLab(
            int authoritativePort, int resolverPort, Path anchors, List<LabProcess> servers) {
        this.authoritativePort = authoritativePort;
        this.resolverPort = resolverPort;
        this.anchors = anchors;
        this.servers = servers;
    }

    /** Starts it in {@code folder}, which has to be empty. */
    public static DnsLab start(Path folder, List<DnsZone> zones) {
        Path nsd = Program.require("nsd", "nsd");
        Path unbound = Program.require("unbound", "unbound");
        int[] ports = LabProcess.freePorts(2);
        ZoneFiles files = new ZoneFiles(folder, new ZoneSigner(folder));
        zones.forEach(files::child);
        files.parents();
        Path nsdConf = write(folder, "nsd.conf", nsdConf(folder, ports[0], files.files));
        Path unboundConf =
                write(folder, "unbound.conf", unboundConf(folder, ports, files.files.keySet()));
        List<LabProcess> started = new ArrayList<>();
        try {
            started.add(
                    LabProcess.start(folder, List.of(nsd.toString(), "-d", "-c", nsdConf + ""))
                            .awaitPort(ports[0]));
            started.add(
                    LabProcess.start(
                                    folder,
                                    List.of(unbound.toString(), "-d", "-c", unboundConf + ""))
                            .awaitPort(ports[1]));
        } catch (IllegalStateException e) {
            started.forEach(LabProcess::close);
            throw e;
        }
        return new DnsLab(ports[0], ports[1], folder.resolve("root.ds"), started);
    }

    /** The validating resolver. */
    public InetSocketAddress resolver() {
        return loopback(resolverPort);
    }

    /** The server of all zones. */
    public InetSocketAddress authoritative() {
        return loopback(authoritativePort);
    }

    /** A file with the DS record of the root. */
    public Path anchors() {
        return anchors;
    }

    /** A client that asks the validating resolver. */
    public DnsjavaClient client() {
        return client(resolver(), InstantSource.system());
    }

    /** A client that asks {@code resolver} and validates from this root on. */
    public DnsjavaClient client(InetSocketAddress resolver, InstantSource clock) {
        try {
            return new DnsjavaClient(resolver, DnsAnchors.read(anchors), DnsTiming.STANDARD, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        servers.forEach(LabProcess::close);
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static String nsdConf(Path folder, int port, Map<String, Path> files) {
        String zones =
                files.entrySet().stream()
                        .map(
                                one ->
                                        """
                                        zone:
                                          name: "%s"
                                          zonefile: "%s"
                                        """
                                                .formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining());
        return """
               server:
                 ip-address: 127.0.0.1@%2$d
                 server-count: 1
                 username: ""
                 database: ""
                 zonesdir: "%1$s"
                 pidfile: "%1$s/nsd.pid"
                 xfrdfile: "%1$s/xfrd.state"
                 zonelistfile: "%1$s/zone.list"
                 xfrdir: "%1$s"
                 rrl-ratelimit: 0
               remote-control:
                 control-enable: no
               """
                        .formatted(folder, port)
                + zones;
    }

    /** A stub for each zone, because the name servers' own port is not 53. */
    private static String unboundConf(Path folder, int[] ports, Iterable<String> zones) {
        StringBuilder conf =
                new StringBuilder(
                        """
                        server:
                          interface: 127.0.0.1@%2$d
                          username: ""
                          chroot: ""
                          directory: "%1$s"
                          pidfile: "%1$s/unbound.pid"
                          use-syslog: no
                          num-threads: 1
                          do-ip6: no
                          do-not-query-localhost: no
                          module-config: "validator iterator"
                          trust-anchor-file: "%1$s/root.ds"
                          trust-anchor-signaling: no
                        remote-control:
                          control-enable: no
                        """
                                .formatted(folder, ports[1]));
        for (String zone : zones) {
            conf.append(
                    """
                    stub-zone:
                      name: "%s"
                      stub-addr: 127.0.0.1@%d
                    """
                            .formatted(zone, ports[0]));
        }
        return conf.toString();
    }

    private static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the zones, children first, because parents name their keys. */
    private static final class ZoneFiles {
        private final Path folder;
        private final ZoneSigner signer;
        private final Map<String, Path> files = new LinkedHashMap<>();
        private final List<String> delegations = new ArrayList<>();

        ZoneFiles(Path folder, ZoneSigner signer) {
            this.folder = folder;
            this.signer = signer;
        }

        void child(DnsZone zone) {
            add(zone, delegations);
        }

        void parents() {
            List<String> root = new ArrayList<>();
            add(new DnsZone("example", Signing.SECURE, delegations), root);
            add(new DnsZone(".", Signing.SECURE, root), new ArrayList<>());
        }

        private void add(DnsZone zone, List<String> above) {
            String origin = zone.name().equals(".") ? "." : zone.name() + ".";
            String name = zone.name().equals(".") ? "root" : zone.name();
            Path file = write(folder, name + ".zone", text(origin, zone.lines()));
            above.add(origin + " 300 IN NS ns.lab.example.");
            if (zone.signing() == Signing.UNSIGNED) {
                files.put(origin, file);
                return;
            }
            String key = signer.key(origin);
            files.put(origin, signer.sign(file, origin, key, zone.signing()));
            String ds = signer.ds(zone.signing() == Signing.BOGUS ? signer.key(origin) : key);
            if (origin.equals(".")) {
                write(folder, "root.ds", ds + "\n");
            } else if (zone.signing() != Signing.ISLAND) {
                above.add(ds);
            }
        }

        private static String text(String origin, List<String> lines) {
            String lab = origin.equals("example.") ? "ns.lab 300 IN A 127.0.0.1\n" : "";
            return """
                   $ORIGIN %s
                   $TTL 300
                   @ IN SOA ns.lab.example. admin.example. 1 3600 600 86400 300
                   @ IN NS ns.lab.example.
                   """
                            .formatted(origin)
                    + lab
                    + String.join("\n", lines)
                    + "\n";
        }
    }
}
