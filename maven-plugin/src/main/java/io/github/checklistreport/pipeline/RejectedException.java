package io.github.checklistreport.pipeline;

/**
 * What the admin gave us cannot be worked with, or does not pass. The message is for the admin, on
 * several lines.
 */
public final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    RejectedException(String message) {
        super(message);
    }
}
