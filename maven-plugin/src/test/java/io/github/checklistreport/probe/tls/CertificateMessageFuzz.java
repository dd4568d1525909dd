package io.github.checklistreport.probe.tls;

import java.io.IOException;

/** Reads the body of a Certificate message. */
public final class CertificateMessageFuzz {
    private CertificateMessageFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            CertificateMessage.parse(data);
        } catch (IOException e) {
            // what breaks the format is refused
        }
    }
}
