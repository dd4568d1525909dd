package io.github.checklistreport.model.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host script read. It runs with the admin's hands, so it is the admin's word that it ran
 * on this host. Holds no passwords, keys, paths, user or database names.
 *
 * @param root whether it was run with root rights; without, much is unread
 * @param container whether it was run in a container, which shows the container rather than the
 *     host
 * @param accessControl null where it could not be read
 * @param redis null where there is no settings file that could be read
 * @param backup null where no place was given, or nothing was found there
 * @param unattendedUpgrades null where the system has none that is known
 * @param loginHooks pam-exec, sshrc or profile: what runs at a login and may tell of it
 * @param unread what could not be read, and why
 */
public record HostFacts(
        Instant takenAt,
        boolean root,
        boolean container,
        @Nullable AccessControl accessControl,
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
     * What {@code sshd -T} says for everybody, or for those that a Match block is about. A password
     * counts only where {@code AuthenticationMethods} does not ask for more beside it.
     *
     * @param match the kinds of criteria of the block, such as {@code user address}, without their
     *     values; null for everybody
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

    /**
     * One line of pg_hba.conf.
     *
     * @param type local, host, hostssl, hostnossl, hostgssenc or hostnogssenc
     * @param address where from, by kind: loopback, private, public, all, samehost, samenet, or
     *     name for a host name; null for type local
     * @param method such as scram-sha-256, or other
     */
    public record PgRule(String type, @Nullable String address, String method) {}

    /** Redis's settings; the password is set or unset, its value is never read out. */
    public record RedisConfig(boolean passwordSet, boolean protectedMode, List<String> bind) {
        public RedisConfig {
            bind = List.copyOf(bind);
        }
    }

    /**
     * The newest backup.
     *
     * @param medianBytes of the older ones; 0 where there is none
     * @param kind by its first bytes, such as pg-dump, gzip or zstd; empty, other, or unknown
     */
    public record Backup(Instant newestAt, long bytes, long medianBytes, String kind) {}

    /** A program and its version; null where it does not tell. */
    public record Component(String name, @Nullable String version) {}

    /** Something that could not be read. */
    public record Unread(String what, Reason reason) {}
}
