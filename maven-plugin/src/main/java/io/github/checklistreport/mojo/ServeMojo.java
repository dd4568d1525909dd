package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.GenerateReport;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.ServeReport;
import java.io.File;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the report at 127.0.0.1, to this machine only, until Ctrl-C. Pages that are open reload
 * when answers, checklist, evidence or templates change; what is wrong with them is said in the
 * page. Writes nothing.
 */
@Mojo(name = "serve", requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ServeMojo extends AbstractChecklistMojo {
    /** The port to listen at; 0 for any that is free. */
    @Parameter(property = SettingNames.SERVE_PORT, defaultValue = "8642")
    private int port;

    /** Whom to show a report for, separated by commas: {@code public}, {@code co-admins}. */
    @Parameter(property = SettingNames.AUDIENCES, defaultValue = "public,co-admins")
    private String audiences;

    /** What to show, separated by commas: {@code html}, {@code markdown}, {@code json}. */
    @Parameter(property = SettingNames.FORMATS, defaultValue = "html,markdown,json")
    private String formats;

    /** What the goal {@code record} has kept; there is no need for such a folder. */
    @Parameter(property = SettingNames.HISTORY, defaultValue = "${basedir}/history")
    private File history;

    /** Skips this goal. */
    @Parameter(property = SettingNames.SERVE_SKIP, defaultValue = "false")
    private boolean skipServe;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File directory;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String pluginVersion;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        GenerateReport.Output output =
                new GenerateReport.Output(
                        directory.toPath(),
                        history.toPath(),
                        audiences,
                        formats,
                        pluginVersion,
                        null);
        try (ServeReport serving =
                ServeReport.start(request, output, port, Instant::now, getLog()::info)) {
            serving.watch();
        }
        return new Outcome(List.of(), List.of());
    }

    @Override
    @Nullable String skippedBy() {
        return skipServe ? SettingNames.SERVE_SKIP : null;
    }
}
