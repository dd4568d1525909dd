package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.Program;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.AccessControl;
import io.github.checklistreport.model.evidence.HostFacts.Backup;
import io.github.checklistreport.model.evidence.HostFacts.Component;
import io.github.checklistreport.model.evidence.HostFacts.Listener;
import io.github.checklistreport.model.evidence.HostFacts.RedisConfig;
import io.github.checklistreport.testing.Records;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the host script reads, and what it must never tell. */
class HostScriptTest {
    private static final Instant TODAY = Instant.parse("2026-11-25T03:00:00Z");

    @TempDir Path folder;

    @Test
    void isPortable() throws Exception {
        String shellcheck = Program.require("shellcheck", "shellcheck").toString();
        Process process =
                new ProcessBuilder(shellcheck, "-s", "sh", HostScript.FILE.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @ParameterizedTest
    @EnumSource(HostScript.Shell.class)
    void tellsTheSameInEveryShellAndNoSecretInAny(HostScript.Shell shell) {
        FakeHost host = CanaryHost.in(folder);
        String reference = told(host, HostScript.Shell.DASH);
        assertThat(told(host, shell)).isEqualTo(reference).doesNotContain("canary");
        HostFacts facts = script(host).facts();
        assertThat(Records.strings(facts)).noneMatch(text -> text.contains(CanaryHost.CANARY));
        assertThat(facts.redis()).isEqualTo(new RedisConfig(true, false, List.of("127.0.0.1")));
        assertThat(facts.pgHba()).extracting(HostFacts.PgRule::method).contains("md5", "other");
        assertThat(facts.backup()).isNotNull();
        assertThat(facts.listeners())
                .containsExactly(
                        new Listener("::1", 80, "ngi?x?"), new Listener("127.0.0.1", 6379, null));
        assertThat(facts.loginHooks()).containsExactly("pam-exec", "sshrc", "profile");
    }

    private static HostScript script(FakeHost host) {
        return HostScript.on(host).arguments(host.root() + "/var/canary backups/*.dump");
    }

    private static String told(FakeHost host, HostScript.Shell shell) {
        return script(host).in(shell).output().replaceFirst("\"takenAt\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1, -, -,                                    selinux,  enforcing,  0
                    0, -, -,                                    selinux,  permissive, 0
                    -, Y, 'a (enforce)/b (complain)/c (enforce)', apparmor, enforcing,  2
                    -, Y, 'a (complain)/b (unconfined)',        apparmor, permissive, 0
                    -, Y, '',                                   apparmor, permissive, 0
                    -, N, -,                                    apparmor, disabled,   0
                    -, -, -,                                    none,     disabled,   0
                    """)
    void readsAccessControl(
            @Nullable String enforce,
            @Nullable String enabled,
            @Nullable String profiles,
            String kind,
            String mode,
            int enforced) {
        FakeHost host = FakeHost.in(folder);
        if (enforce != null) {
            host.with("sys/fs/selinux/enforce", enforce);
        }
        if (enabled != null) {
            host.with("sys/module/apparmor/parameters/enabled", enabled + "\n");
        }
        if (profiles != null) {
            host.with("sys/kernel/security/apparmor/profiles", profiles.replace('/', '\n') + "\n");
        }
        assertThat(HostScript.on(host).facts().accessControl())
                .isEqualTo(new AccessControl(kind, mode, enforced));
    }

    @Test
    void doesNotTakeAContainerForTheHost() {
        FakeHost host = FakeHost.in(folder).with("sys/fs/selinux/enforce", "1");
        assertThat(HostScript.on(host).facts().container()).isFalse();
        for (String sign : List.of(".dockerenv", "run/.containerenv")) {
            FakeHost container = FakeHost.in(folder.resolve(sign)).with(sign, "");
            container.with("sys/fs/selinux/enforce", "1");
            HostFacts facts = HostScript.on(container).facts();
            assertThat(facts.container()).isTrue();
            assertThat(facts.accessControl()).isNull();
            assertThat(HostScript.unread(facts)).containsEntry("access-control", "in-container");
        }
        host.with("proc/1/environ", "PATH=/bin\0container=lxc\0");
        assertThat(HostScript.on(host).facts().container()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    requirepass s3                     | true  | true  | *,-::*
                    requirepass ""                     | false | true  | *,-::*
                    # requirepass s3                   | false | true  | *,-::*
                    REQUIREPASS s3/protected-mode no   | true  | false | *,-::*
                    requirepass s3/requirepass ""      | false | true  | *,-::*
                    bind 127.0.0.1 -::1                | false | true  | 127.0.0.1,-::1
                    bind localhost "127.0.0.1"         | false | true  | name,127.0.0.1
                    bind 0.0.0.0/bind 10.0.0.1         | false | true  | 10.0.0.1
                    user default on nopass ~* +@all    | false | true  | *,-::*
                    user default on >s3 ~* +@all       | true  | true  | *,-::*
                    user default off                   | true  | true  | *,-::*
                    user other on nopass               | false | true  | *,-::*
                    """)
    void readsRedis(String conf, boolean password, boolean protectedMode, String bind) {
        FakeHost host =
                FakeHost.in(folder).with("etc/redis/redis.conf", conf.replace('/', '\n') + "\n");
        assertThat(HostScript.on(host).facts().redis())
                .isEqualTo(new RedisConfig(password, protectedMode, List.of(bind.split(","))));
    }

    @Test
    void readsTheNewestBackup() {
        FakeHost host = FakeHost.in(folder);
        String[] kinds = {"PGDMP1", "\u001f", "old"};
        for (int i = 0; i < 3; i++) {
            String path = "var/b/db " + i + ".dump";
            host.with(path, kinds[i].repeat(10 + i)).modified(path, TODAY.minusSeconds(86400L * i));
        }
        String pattern = host.root() + "/var/b/*.dump";
        assertThat(HostScript.on(host).arguments(pattern).facts().backup())
                .isEqualTo(new Backup(TODAY, 60, 11, "pg-dump"));
        assertThat(HostScript.on(host).with("BACKUPS", pattern).facts().backup())
                .isEqualTo(new Backup(TODAY, 60, 11, "pg-dump"));
        host.with("else/newer.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
        host.modified("else/newer.gz", TODAY.plusSeconds(60));
        assertThat(HostScript.on(host).arguments(pattern, host.root() + "/else/*").facts().backup())
                .isEqualTo(new Backup(TODAY.plusSeconds(60), 6, 36, "gzip"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    504744d5,       other
                    5047444d50010e, pg-dump
                    1f8b0800000000, gzip
                    28b52ffd040000, zstd
                    fd377a585a0000, xz
                    425a6839314159, bzip2
                    2d2d0a2d2d2050, sql
                    6167652d656e63, age
                    '',             empty
                    """)
    void knowsFormatsByTheirFirstBytes(String hex, String kind) {
        FakeHost host = FakeHost.in(folder).with("b", java.util.HexFormat.of().parseHex(hex));
        assertThat(HostScript.on(host).arguments(host.root() + "/b").facts().backup())
                .isNotNull()
                .extracting(Backup::kind)
                .isEqualTo(kind);
    }

    @Test
    void saysWhyThereIsNoBackup() {
        FakeHost host = FakeHost.in(folder);
        assertThat(HostScript.unread(HostScript.on(host).facts()))
                .containsEntry("backup", "not-configured");
        assertThat(HostScript.unread(HostScript.on(host).arguments("/none/*.x").facts()))
                .containsEntry("backup", "not-found");
    }

    @Test
    void readsUpdatesVersionsAndImages() {
        FakeHost host =
                FakeHost.in(folder)
                        .with("etc/os-release", "NAME=\"De\"\nID=debian\nVERSION_ID=\"12\"\n")
                        .with(
                                "etc/apt/apt.conf.d/20auto-upgrades",
                                "APT::Periodic::Unattended-Upgrade \"1\";\n")
                        .with("usr/bin/unattended-upgrade", "")
                        .with("home/x/.rbenv/versions/3.3.6/keep", "")
                        .program("bin/nginx", "echo 'nginx version: nginx/1.22.1 (\"\\x\")' >&2")
                        .program("bin/caddy", "echo what")
                        .program("bin/mariadbd", "echo 'mariadbd  Ver 10.11.6-MariaDB for Linux'")
                        .program("bin/mysqld", "echo 'mysqld  Ver 10.11.6-MariaDB for Linux'")
                        .program("bin/php", "echo 'PHP 8.2.7 (cli)'")
                        .program("bin/elixir", "[ \"$1\" = --short-version ] && echo 1.14.0");
        HostFacts facts =
                HostScript.on(host).with("PATH", host.root() + "/bin:/usr/bin:/bin").facts();
        assertThat(facts.unattendedUpgrades()).isTrue();
        assertThat(facts.versions())
                .contains(
                        new Component("os", "debian 12"),
                        new Component("ruby", "3.3.6"),
                        new Component("nginx", "1.22.1"),
                        new Component("caddy", null),
                        new Component("mariadb", "10.11.6-MariaDB"),
                        new Component("php", "8.2.7"),
                        new Component("elixir", "1.14.0"))
                .noneMatch(one -> one.name().equals("mysql"));
        host.with("etc/apt/apt.conf.d/99off", "APT::Periodic::Unattended-Upgrade \"0\";\n");
        assertThat(HostScript.on(host).facts().unattendedUpgrades()).isFalse();
    }

    @Test
    void listensToTheSameSocketsAsSs() throws Exception {
        String ss = Program.require("ss", "iproute2").toString();
        try (ServerSocket four = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"));
                ServerSocket six = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            Set<String> before = sockets(ss);
            List<Listener> listeners = HostScript.here().facts().listeners();
            Set<String> after = sockets(ss);
            Set<String> told =
                    listeners.stream()
                            .map(one -> one.address() + " " + one.port())
                            .collect(Collectors.toSet());
            Set<String> stable = new TreeSet<>(before);
            stable.retainAll(after);
            before.addAll(after);
            assertThat(told).containsAll(stable).isSubsetOf(before);
            assertThat(told).contains("127.0.0.2 " + four.getLocalPort());
            assertThat(listeners).contains(new Listener("::1", six.getLocalPort(), "java"));
        }
    }

    private static Set<String> sockets(String ss) throws IOException {
        Process process = new ProcessBuilder(ss, "-ltnH").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .map(line -> line.strip().split("\\s+")[3])
                .map(at -> at.replaceFirst("^\\*:", "[::]:").replace("::ffff:", ""))
                .map(at -> at.replaceFirst("^\\[?(.*?)(%\\w+)?]?:(\\d+)$", "$1 $3"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void saysWhatOneWithoutRightsCannotRead() throws IOException {
        HostScript.requireRoot();
        FakeHost host =
                FakeHost.in(folder)
                        .with("etc/redis/redis.conf", "requirepass x\n")
                        .permitting("etc/redis/redis.conf", "rw-------")
                        .with("sys/module/apparmor/parameters/enabled", "Y\n")
                        .with("sys/kernel/security/apparmor/profiles", "a (enforce)\n")
                        .permitting("sys/kernel/security/apparmor/profiles", "---------");
        for (Path path = host.root(); path.startsWith(folder); path = path.getParent()) {
            Files.setPosixFilePermissions(
                    path, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        HostFacts facts = HostScript.on(host).asNobody().facts();
        assertThat(facts.root()).isFalse();
        assertThat(facts.redis()).isNull();
        assertThat(facts.accessControl()).isNull();
        assertThat(HostScript.unread(facts))
                .containsEntry("redis", "no-rights")
                .containsEntry("pg-hba", "no-rights")
                .containsEntry("access-control", "no-rights");
    }

    @Test
    void needsNothingButTheUsualTools() throws IOException {
        FakeHost host = CanaryHost.in(folder);
        for (String tool :
                List.of(
                        "awk", "sed", "tr", "cut", "head", "tail", "sort", "cat", "ls", "id",
                        "date", "uname", "grep")) {
            host.link("tools/" + tool, Program.require(tool, "coreutils").toRealPath().toString());
        }
        HostFacts facts = HostScript.on(host).with("PATH", host.root() + "/tools").facts();
        assertThat(facts.listeners()).isNotEmpty();
    }

    @Test
    void leavesTheHostAsItWas() throws IOException {
        FakeHost host = CanaryHost.in(folder);
        List<String> before = files(host);
        script(host).output();
        assertThat(files(host)).isEqualTo(before);
    }

    private static List<String> files(FakeHost host) throws IOException {
        try (var all = Files.walk(host.root())) {
            return all.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
        }
    }
}
