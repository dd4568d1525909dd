package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.Backup;
import io.github.checklistreport.model.evidence.Reason;
import java.time.Duration;
import java.util.List;

/**
 * The newest backup is younger than a day, with two hours for a run that takes its time. Only a
 * PostgreSQL dump beside older ones is proof of a database that is backed up again and again; any
 * other file may be of anything. No file proves that it can be restored.
 */
final class BackupRule extends HostRule {
    private static final Duration LIMIT = Duration.ofHours(24 + 2);
    private static final Duration SKEW = Duration.ofMinutes(10);

    BackupRule() {
        super(
                Check.DATABASE_BACKUP,
                Cards.link(
                        "https://www.postgresql.org/docs/current/backup.html",
                        "PostgreSQL文書: バックアップとリストア",
                        "PostgreSQL documentation: Backup and Restore"),
                Cards.link(
                        "https://docs.joinmastodon.org/admin/backups/",
                        "Mastodon文書: バックアップ",
                        "Mastodon documentation: Backing up your server"));
    }

    @Override
    Ruling judge(HostFacts facts, Server server) {
        Backup backup = facts.backup();
        return backup == null
                ? missing(unread(facts, "backup"))
                : judge(backup, Duration.between(backup.newestAt(), facts.takenAt()))
                        .with(seen(backup))
                        .reproducedBy("ls -lt --time-style=long-iso /path/to/backups | head");
    }

    /** Nothing at the place that was named: or the place was named wrongly. */
    private static Ruling missing(Reason reason) {
        return switch (reason) {
            case NOT_FOUND ->
                    Ruling.fail(
                            Strength.PARTIAL, Saying.of("finding.database-backup.nothing-there"));
            case NOT_CONFIGURED -> Ruling.unknown(Saying.of("finding.database-backup.no-place"));
            default -> Ruling.unknown(reason);
        };
    }

    private static Ruling judge(Backup backup, Duration age) {
        long hours = age.toHours();
        if (age.compareTo(SKEW.negated()) < 0) {
            return Ruling.unknown(Saying.of("finding.database-backup.from-the-future"));
        }
        if (backup.bytes() == 0) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.database-backup.empty"));
        }
        if (age.compareTo(LIMIT) > 0) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.database-backup.old", hours));
        }
        if (backup.bytes() < backup.medianBytes() / 2) {
            return Ruling.weak(Saying.of("finding.database-backup.small", hours));
        }
        return backup.kind().equals("pg-dump") && backup.medianBytes() > 0
                ? Ruling.pass(Strength.FULL, Saying.of("finding.database-backup.fresh", hours))
                : Ruling.pass(
                        Strength.PARTIAL, Saying.of("finding.database-backup.fresh-file", hours));
    }

    private static List<Seen> seen(Backup backup) {
        return List.of(
                Seen.of("seen.backup-newest", backup.newestAt().toString()),
                Seen.of("seen.backup-size", size(backup.bytes())),
                Seen.of("seen.backup-median", size(backup.medianBytes())),
                Seen.of("seen.backup-kind", backup.kind()));
    }

    private static String size(long bytes) {
        return bytes < 10 * 1024 * 1024 ? bytes + " B" : bytes / 1024 / 1024 + " MiB";
    }
}
