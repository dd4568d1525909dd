package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Feeds the reader of what an SSH server says in the clear. */
public final class SshReaderFuzz {
    private SshReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        SshReader reader = new SshReader(new ByteArrayInputStream(data));
        try {
            reader.identification();
            reader.kexInit();
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
