package io.github.checklistreport.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an SSH server says before anybody logs in (RFC 4253).
 *
 * @param methods ways to log in; null where it was not asked
 * @param user the user name that was asked for; null where it was not asked
 */
public record SshFacts(
        String banner,
        @Nullable List<String> methods,
        @Nullable String user,
        List<String> kex,
        List<String> hostKeys,
        List<String> ciphers,
        List<String> macs)
        implements Facts {
    public SshFacts {
        kex = List.copyOf(kex);
        hostKeys = List.copyOf(hostKeys);
        ciphers = List.copyOf(ciphers);
        macs = List.copyOf(macs);
    }
}
