package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.GenerateReport;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.io.File;
import java.security.SecureRandom;
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
     * https://social.example/checklist/}. Previews of links and the site map need it, the feed is
     * better with it; everything else works without.
     */
    @Parameter(property = SettingNames.BASE_URL)
    private @Nullable String baseUrl;

    /** What the goal {@code record} has kept; there is no need for such a folder. */
    @Parameter(property = SettingNames.HISTORY, defaultValue = "${basedir}/history")
    private File history;

    private boolean sealCoAdmins;

    /**
     * The file that keeps the key of the sealed report; made, readable for its owner alone, if it
     * is not there. Never commit it. Delete it to change the key: all links given out end then. The
     * environment variable {@code CHECKLIST_SEALED_KEY}, where set, is used in its place.
     */
    @Parameter(property = SettingNames.SEALED_KEY_FILE, defaultValue = "${basedir}/co-admins.key")
    private File sealedKeyFile;

    @Parameter(defaultValue = "${basedir}/target/co-admins-link.txt", readonly = true)
    private File sealedLinkFile;

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
                                history.toPath(),
                                audiences,
                                formats,
                                pluginVersion,
                                baseUrl),
                        sealCoAdmins ? sealing() : null);
    }

    /**
     * Puts the co-admins' report into the public folder, too, as encrypted files that open with a
     * link. The link is written to {@code target/co-admins-link.txt}.
     */
    @Parameter(property = SettingNames.SEALED, defaultValue = "false")
    public void setSealed(boolean value) {
        sealCoAdmins = value;
    }

    /** The environment is no parameter: Maven prints parameters when it debugs. */
    private GenerateReport.Sealing sealing() {
        return new GenerateReport.Sealing(
                sealedKeyFile.toPath(),
                System.getenv("CHECKLIST_SEALED_KEY"),
                sealedLinkFile.toPath(),
                SecureRandom::new);
    }

    @Override
    @Nullable String skippedBy() {
        return skipReport ? SettingNames.REPORT_SKIP : null;
    }
}
