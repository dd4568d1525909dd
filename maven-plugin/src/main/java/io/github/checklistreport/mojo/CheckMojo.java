package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.CheckReport;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails the build by policy, naming the items and the lines of their answers. Writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends AbstractChecklistMojo {
    /**
     * What fails the build, one or several words separated by commas: {@code never}; {@code
     * conflict}: an answer that a probe contradicts; {@code required-gap}: a required item that is
     * still open; {@code stale}: an answer past its time to live; {@code exception-expired}: an
     * accepted risk past its date.
     */
    @Parameter(property = SettingNames.FAIL_ON, defaultValue = "conflict")
    private String failOn;

    /** Skips this goal. */
    @Parameter(property = SettingNames.CHECK_SKIP, defaultValue = "false")
    private boolean skipCheck;

    @Override
    Outcome run(Request request) throws RejectedException {
        return new CheckReport().run(request, failOn);
    }

    @Override
    @Nullable String skippedBy() {
        return skipCheck ? SettingNames.CHECK_SKIP : null;
    }
}
