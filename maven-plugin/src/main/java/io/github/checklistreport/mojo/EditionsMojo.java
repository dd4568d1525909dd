package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.WriteChecklists;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes checklists as pages to read or print, without answers: a page an edition, with what it
 * changed of the one that it extends, and its sources. Needs no answers file.
 */
@Mojo(
        name = "editions",
        defaultPhase = LifecyclePhase.PACKAGE,
        threadSafe = true,
        requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class EditionsMojo extends AbstractChecklistMojo {
    /**
     * The only checklist to write: a built-in edition, or the path of your own. By default every
     * built-in edition is written.
     */
    @Parameter(property = SettingNames.CHECKLIST)
    private @Nullable String checklist;

    /**
     * The directory that the pages are written to, one folder a language. Files that this goal did
     * not write are kept.
     */
    @Parameter(
            property = SettingNames.EDITIONS_OUTPUT_DIRECTORY,
            defaultValue = "${basedir}/target/checklist-editions")
    private File editionsDirectory;

    /** Skips this goal. */
    @Parameter(property = SettingNames.EDITIONS_SKIP, defaultValue = "false")
    private boolean skipEditions;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String pluginVersion;

    @Override
    Outcome run(Request request) throws RejectedException, BrokenException {
        return new WriteChecklists()
                .run(
                        request,
                        new WriteChecklists.Output(
                                editionsDirectory.toPath(), checklist, pluginVersion));
    }

    @Override
    @Nullable String skippedBy() {
        return skipEditions ? SettingNames.EDITIONS_SKIP : null;
    }
}
