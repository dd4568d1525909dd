package io.github.checklistreport.probe.ssh;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever an SSH server may say before a login. */
public final class SshReaderFuzz {
    private SshReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            SshReader reader = new SshReader(new ByteArrayInputStream(data));
            reader.identification();
            reader.kexInit();
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
