package io.github.checklistreport.mojo;

import io.github.checklistreport.pipeline.BrokenException;
import io.github.checklistreport.pipeline.Outcome;
import io.github.checklistreport.pipeline.RejectedException;
import io.github.checklistreport.pipeline.Request;
import java.io.File;
import java.time.Instant;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal has: where the answers are, the languages, the clock, and how to skip. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class AbstractChecklistMojo extends AbstractMojo {
    /** The answers file, YAML or JSON. */
    @Parameter(property = SettingNames.ANSWERS, defaultValue = "${basedir}/answers.yaml")
    private File answers;

    /** What the goal {@code probe} saw; there is no need for such a file. */
    @Parameter(property = SettingNames.EVIDENCE, defaultValue = "${basedir}/target/evidence.json")
    private File evidence;

    /**
     * Languages of the report, separated by commas. The first is the default language, also of the
     * goals {@code init} and {@code status}.
     */
    @Parameter(property = SettingNames.LANGUAGES, defaultValue = "ja,en")
    private String languages;

    /**
     * The time to work at, as an ISO 8601 instant such as {@code 2026-11-20T12:00:00Z}. By default
     * the build's output timestamp where the project sets one, else the current time.
     */
    @Parameter(property = SettingNames.NOW)
    private @Nullable String now;

    /**
     * A folder of your own templates, messages, style sheet or icon, which stand in for those that
     * come with the product: {@code html/*.ftlh}, {@code markdown/*.ftl}, {@code
     * messages/LANGUAGE.properties}, {@code assets/style.css}, {@code assets/icon.svg}. By default
     * there is none.
     */
    @Parameter(property = SettingNames.TEMPLATES_DIRECTORY)
    private @Nullable File templatesDirectory;

    /** Skips every goal of this plugin. */
    @Parameter(property = SettingNames.SKIP, defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project.file}", readonly = true)
    private @Nullable File projectFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /** Does the goal's work. */
    abstract Outcome run(Request request) throws RejectedException, BrokenException;

    /** The property that skips this goal alone, if it is set. */
    abstract @Nullable String skippedBy();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        String skippedBy = skip ? SettingNames.SKIP : skippedBy();
        if (skippedBy != null) {
            getLog().info("Skipped, as set by " + skippedBy + ".");
            return;
        }
        try {
            Outcome outcome = run(request());
            outcome.warnings().forEach(getLog()::warn);
            outcome.lines().forEach(getLog()::info);
        } catch (RejectedException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (BrokenException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Request request() {
        return new Request(
                basedir.toPath(),
                answers.toPath(),
                evidence.toPath(),
                languages,
                fixedNow(),
                Instant.now(),
                Locale.getDefault(),
                templatesDirectory == null ? null : templatesDirectory.toPath());
    }

    private @Nullable String fixedNow() {
        return now != null
                ? now
                : projectFile == null ? null : OutputTimestamp.instant(outputTimestamp);
    }
}
