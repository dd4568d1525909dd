package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.Program;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.PgRule;
import io.github.checklistreport.model.evidence.HostFacts.SshdView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host script asks of programs that know better than any file. */
class HostScriptPeersTest {
    @TempDir Path folder;

    @BeforeEach
    void needsRoot() {
        HostScript.requireRoot();
    }

    @Test
    void asksSshdRatherThanItsFile() throws Exception {
        List<SshdView> views =
                sshd(
                        """
                        Include %s/etc/ssh/sshd_config.d/*.conf
                        Port 2222
                        PasswordAuthentication no
                        KbdInteractiveAuthentication no
                        PermitRootLogin no
                        Match User backup,other
                          PasswordAuthentication yes
                        Match Address 10.0.0.0/8
                          PubkeyAuthentication no
                        Match Group games
                          AuthenticationMethods publickey,keyboard-interactive
                        Match User "*" LocalPort 2222
                          PermitRootLogin yes
                        """);
        assertThat(views)
                .containsExactly(
                        new SshdView(null, List.of(2222), true, false, true, "no"),
                        new SshdView("user", List.of(2222), true, false, true, "no"),
                        new SshdView("address", List.of(2222), true, false, false, "no"),
                        new SshdView("group", List.of(2222), false, false, true, "no"),
                        new SshdView("user localport", List.of(2222), true, false, true, "yes"));
    }

    /** The first value counts, wherever it stands. */
    private List<SshdView> sshd(String config) throws Exception {
        FakeHost host =
                new FakeHost(folder.resolve("host"))
                        .with("sys/kernel/notes", "")
                        .with(
                                "etc/ssh/sshd_config.d/50-cloud-init.conf",
                                "PasswordAuthentication yes\n")
                        .with("etc/group", "games:x:60:\n")
                        .with("etc/passwd", "games:x:5:60:games:/usr/games:/usr/sbin/nologin\n");
        String key = host.root().resolve("etc/ssh/key").toString();
        Program.require("sshd", "openssh-server");
        Files.createDirectories(Path.of("/run/sshd"));
        if (!Files.exists(Path.of(key))) {
            String keygen = Program.require("ssh-keygen", "openssh-client").toString();
            run(keygen, "-q", "-t", "ed25519", "-N", "", "-f", key);
        }
        host.with("etc/ssh/sshd_config", "HostKey " + key + "\n" + config.formatted(host.root()));
        HostFacts facts = HostScript.on(host).facts();
        assertThat(HostScript.unread(facts)).doesNotContainKey("sshd");
        return facts.sshd();
    }

    @Test
    void countsAPasswordOnlyWhereItIsEnough() throws Exception {
        assertThat(sshd("AuthenticationMethods publickey,password publickey\n"))
                .extracting(SshdView::passwordAuthentication)
                .containsExactly(false);
        assertThat(sshd("AuthenticationMethods publickey password,keyboard-interactive\n"))
                .extracting(SshdView::passwordAuthentication)
                .containsExactly(true);
    }

    @Test
    void doesNotGuessWhereSshdRefuses() throws IOException {
        Program.require("sshd", "openssh-server");
        FakeHost host = FakeHost.in(folder).with("etc/ssh/sshd_config", "NoSuchKey yes\n");
        HostFacts facts = HostScript.on(host).facts();
        assertThat(facts.sshd()).isEmpty();
        assertThat(HostScript.unread(facts)).containsEntry("sshd", "malformed");
    }

    @Test
    void readsPgHbaAsPostgresDoes() throws Exception {
        Path initdb = Program.requirePostgres("initdb");
        Path postgres = Program.requirePostgres("postgres");
        Program.require("psql", "postgresql-client");
        String setpriv = Program.require("setpriv", "util-linux").toString();
        for (Path path = folder;
                Files.isWritable(path) && path.getNameCount() > 1;
                path = path.getParent()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        run("chown", "postgres", data.toString());
        List<String> asPostgres =
                List.of(setpriv, "--reuid=postgres", "--regid=postgres", "--init-groups");
        run(asPostgres, initdb.toString(), "-A", "peer", "--no-sync", "-D", data.toString());
        int port = LabProcess.freePort();
        Files.writeString(data.resolve("pg_hba.conf"), NASTY_RULES);
        try (LabProcess server =
                LabProcess.start(
                                folder,
                                with(
                                        asPostgres,
                                        postgres.toString(),
                                        "-D",
                                        data.toString(),
                                        "-p",
                                        String.valueOf(port),
                                        "-h",
                                        "127.0.0.1",
                                        "-k",
                                        data.toString()))
                        .awaitPort(port)) {
            assertThat(server.pid()).isPositive();
            FakeHost host = FakeHost.in(folder);
            host.with("etc/postgresql/15/main/pg_hba.conf", NASTY_RULES);
            List<PgRule> parsed = HostScript.on(host).facts().pgHba();
            List<PgRule> asked =
                    HostScript.on(FakeHost.in(folder.resolve("other")))
                            .with("PGHOST", data.toString())
                            .with("PGPORT", String.valueOf(port))
                            .facts()
                            .pgHba();
            assertThat(asked).hasSize(11).isEqualTo(parsed);
            assertThat(parsed).extracting(PgRule::address).containsExactly(ADDRESSES);
        }
    }

    private static final String NASTY_RULES =
            """
            # type db user address method
            local   all             postgres                                peer
            local all all peer map="a b # c"
            host    "db #1",other,  third  "a user" 127.0.0.1/32 scram-sha-256
            host all all 127.0.0.1 255.0.0.0 md5
            host all all ::1/128 trust # why
            host\tall\tall\t0.0.0.0/0\treject
            hostnossl replication,all +admins,bob samenet password
            host all all 10.0.0.0/8 md5
            host all all 10.0.0.0/4 md5
            host all all fd00::/8 scram-sha-256
            host all all .example.org \\
              scram-sha-256
            """;

    private static final String[] ADDRESSES = {
        null,
        null,
        "loopback",
        "loopback",
        "loopback",
        "all",
        "samenet",
        "private",
        "public",
        "private",
        "name"
    };

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    private static void run(String... command) throws Exception {
        run(List.of(), command);
    }

    private static void run(List<String> before, String... command) throws Exception {
        Process process =
                new ProcessBuilder(with(before, command))
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
