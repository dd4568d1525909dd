package io.github.checklistreport.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A host that holds something private in every file, and hostile bytes in many. */
final class CanaryHost {
    static final String CANARY = "canary";

    private CanaryHost() {}

    static FakeHost in(Path folder) {
        FakeHost host = FakeHost.in(folder);
        String root = host.root().toString();
        return host.with(
                        "etc/ssh/sshd_config",
                        """
                        Include "canary"
                        Match User canary-admin,"can\\ary" Address 10.1.2.0/24
                          PasswordAuthentication yes
                          ForceCommand echo canary
                        Match Group canary-group
                          PasswordAuthentication yes
                        """)
                .with(
                        "etc/postgresql/15/main/pg_hba.conf",
                        """
                        # canary
                        local "canary db" all peer
                        host canarydb "canary # user" 10.9.8.7/32 md5 # canary
                        host all all canary.example trust
                        host all all 192.0.2.1 255.255.255.255 ldap ldapserver=canary ldapbindpasswd="canary"
                        host all all 0.0.0.0/0 canary
                        """)
                .with(
                        "etc/redis/redis.conf",
                        "include "
                                + "/nowhere/canary.conf\n"
                                + "requirepass \"canary\"\nmasterauth canary\n"
                                + "bind 127.0.0.1\nprotected-mode no\nuser canary on >canary\n")
                .with(
                        "etc/pam.d/sshd",
                        "@include common\nsession optional pam_exec.so /opt/canary.sh\n")
                .with("etc/ssh/sshrc", "curl https://hooks.example/canary\n")
                .with("etc/profile.d/z.sh", "[ -n \"$SSH_CLIENT\" ] && mail canary@example.org\n")
                .with("etc/os-release", "ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"canary\"\n")
                .with("etc/group", "canary-group:x:4711:canary-member\n")
                .with("etc/passwd", "canary-member:x:4711:4711:canary:/home/canary:/bin/sh\n")
                .with("home/canary/.rbenv/versions/3.3.6/x", CANARY)
                .with("var/canary backups/canary.dump", "PGDMP canary")
                .with("var/canary backups/no\"\\\u0001.dump", "PGDMP canary 2")
                .with(
                        "proc/net/tcp",
                        HEAD + socket("0100007F:18EB", "0A", 7) + socket("0100007F:0016", "01", 8))
                .with(
                        "proc/net/tcp6",
                        HEAD + socket("00000000000000000000000001000000:0050", "0A", 9))
                .link("proc/42/fd/3", "socket:[9]")
                .with("proc/42/comm", "ngi\"x\u0001\n".getBytes(StandardCharsets.ISO_8859_1))
                .with("proc/42/cmdline", "nginx\0--canary\0" + root);
    }

    private static final String HEAD =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

    private static String socket(String local, String state, int inode) {
        return "   0: %s %s %s 00000000:00000000 00:00000000 00000000     0        0 %d 1 0 100 0 0 10 0\n"
                .formatted(local, "00000000:0000", state, inode);
    }
}
