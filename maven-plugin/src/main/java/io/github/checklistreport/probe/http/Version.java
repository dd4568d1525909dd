package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.AppFacts.Variant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 4.5.3}, {@code 4.6.0-rc.1} or {@code 4.5.3+glitch}.
 *
 * @param stage 0 for what comes before the release, 1 for the release
 */
record Version(int major, int minor, int patch, int stage, Variant variant)
        implements Comparable<Version> {
    private static final Pattern FORM =
            Pattern.compile(
                    "v?([0-9]{1,6})\\.([0-9]{1,6})\\.([0-9]{1,6})"
                            + "(-[0-9A-Za-z.-]{1,60})?(\\+[0-9A-Za-z.+_-]{1,60})?");
    private static final Pattern STAGE = Pattern.compile("-(rc|alpha|beta|nightly|pre|dev).*");

    static Optional<Version> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String suffix = form.group(4) == null ? "" : form.group(4);
        boolean early = STAGE.matcher(suffix).matches();
        boolean fork = form.group(5) != null || !suffix.isEmpty() && !early;
        return Optional.of(
                new Version(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        early ? 0 : 1,
                        fork ? Variant.FORK : Variant.UPSTREAM));
    }

    /** The line that it is a patch of, such as {@code 4.5}. */
    String line() {
        return major + "." + minor;
    }

    /** By number; a fork counts as what it is based on. */
    @Override
    public int compareTo(Version other) {
        return Comparator.comparingInt(Version::major)
                .thenComparingInt(Version::minor)
                .thenComparingInt(Version::patch)
                .thenComparingInt(Version::stage)
                .compare(this, other);
    }
}
