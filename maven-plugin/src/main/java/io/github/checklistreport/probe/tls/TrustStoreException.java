package io.github.checklistreport.probe.tls;

import java.nio.file.Path;

/** A file of roots cannot be used; the message says which and why. */
public final class TrustStoreException extends Exception {
    private static final long serialVersionUID = 1L;

    TrustStoreException(Path file, String problem) {
        super(file + ": " + problem);
    }

    TrustStoreException(Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
