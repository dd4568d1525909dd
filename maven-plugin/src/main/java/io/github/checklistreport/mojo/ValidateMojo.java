package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.ValidateAnswers;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the checklist and the answers and prints every problem, each with its place and how to mend
 * it.
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        threadSafe = true,
        requiresProject = false)
public final class ValidateMojo extends AbstractChecklistMojo {
    /** Skips this goal. */
    @Parameter(property = SettingNames.VALIDATE_SKIP, defaultValue = "false")
    private boolean skipValidate;

    @Override
    Outcome run(Request request) throws RejectedException {
        return new ValidateAnswers().run(request);
    }

    @Override
    @Nullable String skippedBy() {
        return skipValidate ? SettingNames.VALIDATE_SKIP : null;
    }
}
