package io.github.checklistreport.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.AccessControl;
import io.github.checklistreport.model.evidence.HostFacts.Backup;
import io.github.checklistreport.model.evidence.HostFacts.Component;
import io.github.checklistreport.model.evidence.HostFacts.Unread;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows, and what does not follow, from what the script read on the host. */
class HostRulesTest {
    private static final Instant TAKEN = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    selinux,  enforcing,  0, -,         false, PASS FULL finding.mandatory-access-control.selinux
                    selinux,  permissive, 0, -,         false, FAIL FULL finding.mandatory-access-control.selinux-off
                    apparmor, enforcing,  3, -,         false, PASS FULL finding.mandatory-access-control.apparmor
                    apparmor, enforcing,  0, -,         false, FAIL FULL finding.mandatory-access-control.apparmor-off
                    apparmor, permissive, 0, -,         false, FAIL FULL finding.mandatory-access-control.apparmor-off
                    apparmor, disabled,   0, -,         false, FAIL FULL finding.mandatory-access-control.apparmor-off
                    none,     disabled,   0, -,         false, FAIL FULL finding.mandatory-access-control.none
                    tomoyo,   enforcing,  0, -,         false, UNKNOWN PARTIAL reason.malformed
                    selinux,  enforcing,  0, -,         true,  UNKNOWN PARTIAL reason.in-container
                    -,        -,          0, NO_RIGHTS, false, UNKNOWN PARTIAL reason.no-rights
                    -,        -,          0, -,         false, UNKNOWN PARTIAL reason.not-found
                    """)
    void accessControl(
            @Nullable String kind,
            @Nullable String mode,
            int enforced,
            @Nullable Reason unread,
            boolean container,
            String expected) {
        AccessControl control =
                kind == null || mode == null ? null : new AccessControl(kind, mode, enforced);
        HostFacts facts =
                new Host(
                                control,
                                null,
                                List.of(),
                                List.of(),
                                unread("access-control", unread),
                                container)
                        .facts();
        assertThat(judged(Check.MANDATORY_ACCESS_CONTROL, "mastodon", facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PT0S,     100, 100, pg-dump, PASS FULL finding.database-backup.fresh
                    PT26H,    100, 200, pg-dump, PASS FULL finding.database-backup.fresh
                    PT-5M,    100, 200, pg-dump, PASS FULL finding.database-backup.fresh
                    PT26H1S,  100, 200, pg-dump, FAIL FULL finding.database-backup.old
                    PT2400H,  100, 100, gzip,    FAIL FULL finding.database-backup.old
                    PT1H,     100, 0,   pg-dump, PASS PARTIAL finding.database-backup.fresh-file
                    PT1H,     100, 100, gzip,    PASS PARTIAL finding.database-backup.fresh-file
                    PT1H,     99,  200, pg-dump, WEAK FULL finding.database-backup.small
                    PT1H,     0,   200, empty,   FAIL FULL finding.database-backup.empty
                    PT-1H,    100, 100, pg-dump, UNKNOWN PARTIAL finding.database-backup.from-the-future
                    """)
    void backup(Duration age, long bytes, long median, String kind, String expected) {
        Backup backup = new Backup(TAKEN.minus(age), bytes, median, kind);
        HostFacts facts = new Host(null, backup, List.of(), List.of(), List.of(), false).facts();
        assertThat(judged(Check.DATABASE_BACKUP, "mastodon", facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NOT_CONFIGURED, UNKNOWN PARTIAL finding.database-backup.no-place
                    NOT_FOUND,      FAIL PARTIAL finding.database-backup.nothing-there
                    NO_RIGHTS,      UNKNOWN PARTIAL reason.no-rights
                    MALFORMED,      UNKNOWN PARTIAL reason.malformed
                    """)
    void noBackup(Reason reason, String expected) {
        HostFacts facts =
                new Host(null, null, List.of(), List.of(), unread("backup", reason), false).facts();
        assertThat(judged(Check.DATABASE_BACKUP, "mastodon", facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    os postgresql redis ruby node nginx | mastodon | false | PASS PARTIAL finding.software-inventory.complete
                    os postgresql valkey mastodon caddy | mastodon | false | PASS PARTIAL finding.software-inventory.complete
                    os postgresql nginx                 | pleroma  | false | PASS PARTIAL finding.software-inventory.complete
                    os mariadb redis php nginx          | pixelfed | false | PASS PARTIAL finding.software-inventory.complete
                    os postgresql valkey pixelfed caddy | pixelfed | false | PASS PARTIAL finding.software-inventory.complete
                    os redis php nginx                  | pixelfed | false | UNKNOWN PARTIAL finding.software-inventory.incomplete
                    os postgresql nginx                 | mastodon | false | UNKNOWN PARTIAL finding.software-inventory.incomplete
                    os redis ruby node nginx            | mastodon | false | UNKNOWN PARTIAL finding.software-inventory.incomplete
                    os redis ruby node nginx            | mastodon | true  | UNKNOWN PARTIAL reason.in-container
                    """)
    void inventory(String names, String software, boolean container, String expected) {
        List<Component> components =
                Arrays.stream(names.split(" ")).map(name -> new Component(name, "1")).toList();
        HostFacts facts = new Host(null, null, components, List.of(), List.of(), container).facts();
        assertThat(judged(Check.SOFTWARE_INVENTORY, software, facts)).isEqualTo(expected);
    }

    @Test
    void aComponentWithoutVersionIsNotKnownAndNoVersionIsShown() {
        HostFacts facts =
                new Host(
                                null,
                                null,
                                List.of(
                                        new Component("os", "debian 12"),
                                        new Component("nginx", null)),
                                List.of(),
                                List.of(),
                                false)
                        .facts();
        Ruling ruling = ruling(Check.SOFTWARE_INVENTORY, "pleroma", List.of(observed(facts)));
        assertThat(ruling.because().arguments()).containsExactly("postgresql, nginx");
        assertThat(ruling.toString()).doesNotContain("debian 12");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    pam-exec, false, PASS PARTIAL finding.ssh-login-notification.hook
                    pam-exec, true,  UNKNOWN PARTIAL reason.in-container
                    -,        false, UNKNOWN PARTIAL finding.ssh-login-notification.nothing-known
                    """)
    void loginNotice(@Nullable String hook, boolean container, String expected) {
        List<String> hooks = hook == null ? List.of() : List.of(hook);
        HostFacts facts = new Host(null, null, List.of(), hooks, List.of(), container).facts();
        assertThat(judged(Check.SSH_LOGIN_NOTIFICATION, "mastodon", facts)).isEqualTo(expected);
    }

    @Test
    void theWorstHostCounts() {
        Observation on = observed(host("selinux", "enforcing"));
        Observation off = observed(host("selinux", "permissive"));
        Observation silent =
                new Observation(
                        ProbeName.HOST,
                        "social.example",
                        null,
                        TAKEN,
                        0,
                        0,
                        Outcome.SKIPPED,
                        Reason.NOT_CONFIGURED,
                        null,
                        null);
        assertThat(results(on, off)).isEqualTo(Result.FAIL);
        assertThat(results(silent, on)).isEqualTo(Result.UNKNOWN);
        assertThat(results(silent, off)).isEqualTo(Result.FAIL);
        assertThat(results(on, on)).isEqualTo(Result.PASS);
    }

    private static Result results(Observation... observations) {
        return ruling(Check.MANDATORY_ACCESS_CONTROL, "mastodon", List.of(observations)).result();
    }

    private static HostFacts host(String kind, String mode) {
        return new Host(
                        new AccessControl(kind, mode, 0),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false)
                .facts();
    }

    private static String judged(Check check, String software, HostFacts facts) {
        Ruling ruling = ruling(check, software, List.of(observed(facts)));
        return ruling.result() + " " + ruling.strength() + " " + ruling.because().key();
    }

    private static Ruling ruling(Check check, String software, List<Observation> observations) {
        Evidence evidence =
                new Evidence(
                        "social.example",
                        TAKEN,
                        TAKEN,
                        new Vantage(null, null, "test"),
                        Aim.ordinary(),
                        observations);
        Server server =
                new Server(
                        "S",
                        "social.example",
                        null,
                        null,
                        null,
                        null,
                        software,
                        null,
                        null,
                        null,
                        List.of());
        return Rules.of(check).orElseThrow().judge(evidence, server);
    }

    private static Observation observed(HostFacts facts) {
        return new Observation(
                ProbeName.HOST,
                "social.example",
                null,
                TAKEN,
                0,
                0,
                Outcome.OBSERVED,
                null,
                null,
                facts);
    }

    private static List<Unread> unread(String what, @Nullable Reason reason) {
        return reason == null ? List.of() : List.of(new Unread(what, reason));
    }

    private record Host(
            @Nullable AccessControl control,
            @Nullable Backup backup,
            List<Component> versions,
            List<String> hooks,
            List<Unread> unread,
            boolean container) {
        HostFacts facts() {
            return new HostFacts(
                    TAKEN, true, container, control, List.of(), List.of(), List.of(), null, backup,
                    null, versions, hooks, unread);
        }
    }
}
