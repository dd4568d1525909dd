package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps every file below the output directory. */
final class PathGuard {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private PathGuard() {}

    /**
     * @throws IllegalArgumentException for a path that leaves its directory, that some file system
     *     could not hold, or that stands twice: a mistake of ours, not of the admin
     */
    static void check(List<Page> pages) {
        Set<String> seen = new HashSet<>();
        for (Page page : pages) {
            if (!isSafe(page.path()) || !seen.add(page.path().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("unsafe or repeated path: " + page.path());
            }
        }
    }

    /** Whether {@code path} names a file below the directory, on every file system. */
    static boolean isSafe(String path) {
        return PATH.matcher(path).matches();
    }
}
