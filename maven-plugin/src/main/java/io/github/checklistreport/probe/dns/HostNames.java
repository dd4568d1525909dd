package io.github.checklistreport.probe.dns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xbill.DNS.Name;

/** Names as text, in small letters and without the last dot. */
final class HostNames {
    private static final Pattern FORM =
            Pattern.compile("(?=.{1,253}$)([a-z0-9_-]{1,63}\\.)+[a-z0-9_-]{1,63}");

    private HostNames() {}

    /** {@code text} where it is a name of at least two labels that can be asked for. */
    static Optional<String> of(String text) {
        String name = bare(text);
        return FORM.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    static String of(Name name) {
        return bare(name.toString());
    }

    /** The name one label up; empty where that is the root. */
    static Optional<String> parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }

    private static String bare(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
