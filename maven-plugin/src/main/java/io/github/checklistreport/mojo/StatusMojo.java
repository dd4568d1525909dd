package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.ShowStatus;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints a table of all items, the progress of each level, and what to do next. */
@Mojo(name = "status", threadSafe = true, requiresProject = false)
public final class StatusMojo extends AbstractChecklistMojo {
    /** Skips this goal. */
    @Parameter(property = SettingNames.STATUS_SKIP, defaultValue = "false")
    private boolean skipStatus;

    @Override
    Outcome run(Request request) throws RejectedException {
        return new ShowStatus().run(request);
    }

    @Override
    @Nullable String skippedBy() {
        return skipStatus ? SettingNames.STATUS_SKIP : null;
    }
}
