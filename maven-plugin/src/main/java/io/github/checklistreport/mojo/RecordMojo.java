package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RecordReport;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Adds the present report to the history, from which the goal {@code report} makes the page of
 * changes, the feed and a page for each past report. Keep the history in Git. A second record on
 * the same day takes the place of the first.
 */
@Mojo(name = "record", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class RecordMojo extends AbstractChecklistMojo {
    /** The folder that holds the history, one folder an audience and one file a day in it. */
    @Parameter(property = SettingNames.HISTORY, defaultValue = "${basedir}/history")
    private File history;

    /** Whose report to record, separated by commas: {@code public}, {@code co-admins}. */
    @Parameter(property = SettingNames.AUDIENCES, defaultValue = "public,co-admins")
    private String audiences;

    /** Skips this goal. */
    @Parameter(property = SettingNames.RECORD_SKIP, defaultValue = "false")
    private boolean skipRecord;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new RecordReport()
                .run(request, new RecordReport.Archive(history.toPath(), audiences));
    }

    @Override
    @Nullable String skippedBy() {
        return skipRecord ? SettingNames.RECORD_SKIP : null;
    }
}
