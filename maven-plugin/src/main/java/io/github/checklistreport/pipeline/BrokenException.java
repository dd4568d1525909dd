package io.github.checklistreport.pipeline;

/**
 * The work could not be done for a reason that is not in the files: the disk, the machine, or a
 * mistake of ours.
 */
public final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenException(String message) {
        super(message);
    }

    BrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
