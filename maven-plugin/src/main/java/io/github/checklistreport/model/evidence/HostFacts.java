package io.github.checklistreport.model.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host script read. It runs with the admin's hands, so it is the admin's word that it ran
 * on this host. Holds no passwords, keys, paths or user names beyond those of Match blocks.
 *
 * @param unread what could not be read, and why
 */
public record HostFacts(
        Instant takenAt,
        boolean root,
        boolean container,
        AccessControl accessControl,
        List<SshdView> sshd,
        List<Listener> listeners,
        List<PgRule> pgHba,
        @Nullable RedisConfig redis,
        @Nullable Backup backup,
        @Nullable Boolean unattendedUpgrades,
        List<Component> versions,
        List<String> loginHooks,
        List<Unread> unread)
        implements Facts {
    public HostFacts {
        sshd = List.copyOf(sshd);
        listeners = List.copyOf(listeners);
        pgHba = List.copyOf(pgHba);
        versions = List.copyOf(versions);
        loginHooks = List.copyOf(loginHooks);
        unread = List.copyOf(unread);
    }

    /**
     * Mandatory access control.
     *
     * @param kind selinux, apparmor or none
     * @param mode enforcing, permissive or disabled
     * @param enforced profiles in enforce mode; 0 for SELinux
     */
    public record AccessControl(String kind, String mode, int enforced) {}

    /**
     * What {@code sshd -T} says for everybody, or for those that a Match block is about.
     *
     * @param match the criteria of the block; null for everybody
     */
    public record SshdView(
            @Nullable String match,
            List<Integer> ports,
            boolean passwordAuthentication,
            boolean keyboardInteractive,
            boolean publicKey,
            String permitRootLogin) {
        public SshdView {
            ports = List.copyOf(ports);
        }
    }

    /**
     * A listening TCP socket.
     *
     * @param process its program; null where that could not be read
     */
    public record Listener(String address, int port, @Nullable String process) {}

    /** One line of pg_hba.conf: the kind of connection, where from, and the method. */
    public record PgRule(String type, @Nullable String address, String method) {}

    /** Redis's settings; the password is set or unset, its value is never read out. */
    public record RedisConfig(boolean passwordSet, boolean protectedMode, List<String> bind) {
        public RedisConfig {
            bind = List.copyOf(bind);
        }
    }

    /** The newest backup. {@code medianBytes} is 0 where there is no older one. */
    public record Backup(Instant newestAt, long bytes, long medianBytes, String kind) {}

    /** A program and its version. */
    public record Component(String name, String version) {}

    /** Something that could not be read. */
    public record Unread(String what, Reason reason) {}
}
