package io.github.checklistreport.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every goal is asked with.
 *
 * @param directory the project's directory, or the current one where there is no project; messages
 *     name files from it
 * @param answers the answers file
 * @param evidence what probes saw, if there is such a file
 * @param languages tags of languages, separated by commas; the first is the default language
 * @param fixedNow the time to work at, as the admin set it; null for {@code clock}
 * @param clock the current time
 * @param console the language that problems are told in
 * @param templates a folder of the admin's own templates; null for none
 */
public record Request(
        Path directory,
        Path answers,
        Path evidence,
        String languages,
        @Nullable String fixedNow,
        Instant clock,
        Locale console,
        @Nullable Path templates) {
    /** With our own templates. */
    public Request(
            Path directory,
            Path answers,
            Path evidence,
            String languages,
            @Nullable String fixedNow,
            Instant clock,
            Locale console) {
        this(directory, answers, evidence, languages, fixedNow, clock, console, null);
    }

    /** The same at another time. */
    Request at(Instant instant) {
        return new Request(
                directory, answers, evidence, languages, fixedNow, instant, console, templates);
    }
}
