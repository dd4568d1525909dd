package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.WriteHostScript;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code host-facts.sh}, a script to read and then run on the server: it reads how the
 * server is set up and prints it as {@code host-facts.json}. Never overwrites another file.
 */
@Mojo(name = "host-script", threadSafe = true, requiresProject = false)
public final class HostScriptMojo extends AbstractChecklistMojo {
    /** Skips this goal. */
    @Parameter(property = SettingNames.HOST_SCRIPT_SKIP, defaultValue = "false")
    private boolean skipHostScript;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new WriteHostScript().run(request);
    }

    @Override
    @Nullable String skippedBy() {
        return skipHostScript ? SettingNames.HOST_SCRIPT_SKIP : null;
    }
}
