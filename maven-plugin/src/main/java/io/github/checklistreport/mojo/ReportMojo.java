package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.GenerateReport;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report as a static site. Never fails because of a finding; see the goal {@code check}
 * for that.
 */
@Mojo(
        name = "report",
        defaultPhase = LifecyclePhase.PACKAGE,
        threadSafe = true,
        requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ReportMojo extends AbstractChecklistMojo {
    /**
     * The directory that the reports are written to, one folder an audience. Files that the report
     * did not write are kept.
     */
    @Parameter(
            property = SettingNames.OUTPUT_DIRECTORY,
            defaultValue = "${basedir}/target/checklist-report")
    private File outputDirectory;

    /** Whom to write a report for, separated by commas: {@code public}, {@code co-admins}. */
    @Parameter(property = SettingNames.AUDIENCES, defaultValue = "public,co-admins")
    private String audiences;

    /** What to write, separated by commas: {@code html}, {@code markdown}, {@code json}. */
    @Parameter(property = SettingNames.FORMATS, defaultValue = "html,markdown,json")
    private String formats;

    /**
     * The https address that the public report is published at, such as {@code
     * https://social.example/checklist/}. Previews of links and the site map need it; everything
     * else works without.
     */
    @Parameter(property = SettingNames.BASE_URL)
    private @Nullable String baseUrl;

    /** Skips this goal. */
    @Parameter(property = SettingNames.REPORT_SKIP, defaultValue = "false")
    private boolean skipReport;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String pluginVersion;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new GenerateReport()
                .run(
                        request,
                        new GenerateReport.Output(
                                outputDirectory.toPath(),
                                audiences,
                                formats,
                                pluginVersion,
                                baseUrl));
    }

    @Override
    @Nullable String skippedBy() {
        return skipReport ? SettingNames.REPORT_SKIP : null;
    }
}
