package io.github.checklistreport.pipeline;

import io.github.checklistreport.lab.CountingProxy;
import io.github.checklistreport.lab.Program;
import io.github.checklistreport.lab.WholeServer;
import io.github.checklistreport.lab.WholeServer.Care;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.ProbeServer.Order;
import io.github.checklistreport.probe.dns.ProofToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a whole run beside other tools doing their parts of it, on the same servers. Prints and
 * asserts nothing; {@code .ci/bench-probe} runs it.
 */
class PeersBenchmark {
    @TempDir Path folder;

    @Test
    void measure() throws Exception {
        Path lab = Files.createDirectory(folder.resolve("lab"));
        String proof = ProofToken.of("social.example").text();
        try (WholeServer server = WholeServer.start(lab, proof, Care.NEGLECTED)) {
            ours(server);
            for (String host : List.of("social.example", "media.social.example")) {
                peers(host, server.loopbackPort(host, 443));
            }
            int ssh = server.loopbackPort("social.example", WholeServer.SSH_PORT);
            try (CountingProxy proxy = new CountingProxy(ssh)) {
                peer(
                        proxy,
                        "social.example",
                        "ssh-audit",
                        "ssh-audit",
                        "-p",
                        port(proxy),
                        "127.0.0.1");
            }
        }
    }

    private void ours(WholeServer server) throws Exception {
        Admin.in(folder)
                .writes(
                        """
                        checklist: mastodon-2020
                        server: {name: Example Social, domain: social.example}
                        probe:
                          consent: true
                          alsoAsk: [ssh, redis, postgresql]
                          hosts: [media.social.example]
                          ssh: {port: 22022, user: probe}
                        """);
        Instant start = Instant.now();
        Outcome outcome =
                new ProbeServer(InstantSource.system(), new Random(1), line -> {})
                        .run(
                                Admin.in(folder).request(),
                                new Order(
                                        server.aims(),
                                        EnumSet.of(Option.ALLOW_PRIVATE),
                                        folder.resolve("none.json"),
                                        Path.of(System.getProperty("java.home")),
                                        "bench"));
        say("whole server", "checklist:probe, everything", start, "");
        outcome.lines().stream()
                .filter(line -> line.contains("connections in"))
                .forEach(line -> System.out.println("  " + line));
    }

    private void peers(String host, int behind) throws IOException, InterruptedException {
        try (CountingProxy proxy = new CountingProxy(behind)) {
            String at = "127.0.0.1:" + port(proxy);
            peer(
                    proxy,
                    host,
                    "testssl.sh -p -E",
                    "testssl",
                    "--quiet",
                    "--color",
                    "0",
                    "--sneaky",
                    "--warnings",
                    "batch",
                    "--nodns",
                    "none",
                    "-p",
                    "-E",
                    "--ip",
                    "127.0.0.1",
                    host + ":" + port(proxy));
            peer(proxy, host, "sslscan", "sslscan", "--no-colour", "--sni-name=" + host, at);
            peer(
                    proxy,
                    host,
                    "nmap ssl-enum-ciphers",
                    "nmap",
                    "-Pn",
                    "-p",
                    port(proxy),
                    "--script",
                    "+ssl-enum-ciphers",
                    "--script-args",
                    "tls.servername=" + host,
                    "127.0.0.1");
        }
    }

    private void peer(
            CountingProxy proxy, String host, String name, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                Program.require(program, program.equals("testssl") ? "testssl.sh" : program)
                        .toString());
        command.addAll(List.of(arguments));
        proxy.connections();
        Instant start = Instant.now();
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(program + ".log").toFile())
                        .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        say(host, name, start, proxy.connections() + " connections" + (ended ? "" : ", stopped"));
    }

    private static String port(CountingProxy proxy) {
        return String.valueOf(proxy.port());
    }

    private static void say(String host, String what, Instant start, String more) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("%-24s %-30s %7.1f s  %s%n", host, what, millis / 1000.0, more);
    }
}
