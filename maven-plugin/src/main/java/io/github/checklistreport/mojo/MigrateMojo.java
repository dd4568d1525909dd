package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.MigrateAnswers;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Moves the answers file to another edition of its checklist. Answers to what both editions ask are
 * kept byte for byte; what is new is added as unanswered, what is retired stays as a comment, and
 * what changed in meaning is marked. The old file is kept beside it, as {@code
 * answers.mastodon-2020.yaml}.
 */
@Mojo(name = "migrate", threadSafe = true, requiresProject = false)
public final class MigrateMojo extends AbstractChecklistMojo {
    /** The checklist to answer from now on: a built-in edition, or the path of your own. */
    @Parameter(property = SettingNames.TO)
    private @Nullable String to;

    /** Skips this goal. */
    @Parameter(property = SettingNames.MIGRATE_SKIP, defaultValue = "false")
    private boolean skipMigrate;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new MigrateAnswers().run(request, to);
    }

    @Override
    @Nullable String skippedBy() {
        return skipMigrate ? SettingNames.MIGRATE_SKIP : null;
    }
}
