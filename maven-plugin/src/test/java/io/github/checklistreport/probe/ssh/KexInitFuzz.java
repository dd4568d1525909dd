package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.probe.common.NetException;

/** Feeds the reader of the algorithms that an SSH server offers. */
public final class KexInitFuzz {
    private KexInitFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            KexInit.parse(data);
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
