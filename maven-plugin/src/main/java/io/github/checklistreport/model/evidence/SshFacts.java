package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an SSH server says before anybody logs in (RFC 4253, RFC 4252). Its greeting and its ways to
 * log in are asked for in observations of their own.
 *
 * @param methods ways to log in; {@code none} alone where it let us in without any; null where it
 *     was not asked
 * @param user the user name that was asked for; null where it was not asked
 * @param kex key exchanges; null where they were not seen, like the three after it
 */
public record SshFacts(
        String banner,
        @Nullable List<String> methods,
        @Nullable String user,
        @Nullable List<String> kex,
        @Nullable List<String> hostKeys,
        @Nullable List<String> ciphers,
        @Nullable List<String> macs)
        implements Facts {
    public SshFacts {
        methods = copy(methods);
        kex = copy(kex);
        hostKeys = copy(hostKeys);
        ciphers = copy(ciphers);
        macs = copy(macs);
    }

    /** What was seen where nothing but the greeting was. */
    public static SshFacts greeting(String banner) {
        return new SshFacts(banner, null, null, null, null, null, null);
    }

    private static @Nullable List<String> copy(@Nullable List<String> list) {
        return list == null ? null : List.copyOf(list);
    }
}
