package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.InitAnswers;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.time.ZoneId;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answers file with every item of the checklist, its schema for editors, and a small
 * pom.xml if there is none. Never overwrites a file.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class InitMojo extends AbstractChecklistMojo {
    /** The checklist to answer: a built-in edition, or the path of your own. */
    @Parameter(property = SettingNames.CHECKLIST, defaultValue = "mastodon-2026")
    private String checklist;

    /** Skips this goal. */
    @Parameter(property = SettingNames.INIT_SKIP, defaultValue = "false")
    private boolean skipInit;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String pluginVersion;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new InitAnswers()
                .run(
                        request,
                        new InitAnswers.Start(checklist, pluginVersion, ZoneId.systemDefault()));
    }

    @Override
    @Nullable String skippedBy() {
        return skipInit ? SettingNames.INIT_SKIP : null;
    }
}
