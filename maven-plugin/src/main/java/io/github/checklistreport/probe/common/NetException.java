package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way to the server ended before anything could be told. */
public final class NetException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NetException(Reason reason, @Nullable String detail) {
        super(detail);
        this.reason = reason;
    }

    public NetException(Reason reason, @Nullable String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /** Why, as a probe notes it. */
    public Reason reason() {
        return reason;
    }

    /** What {@code e} means; after its deadline, whatever a socket says means that time was up. */
    public static NetException of(IOException e, Deadline deadline) {
        if (e instanceof NetException known) {
            return known;
        }
        return new NetException(deadline.isOver() ? Reason.TIMED_OUT : reason(e), null, e);
    }

    private static Reason reason(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        // only the watchdog closes a socket that is being used
        if (e instanceof SocketTimeoutException || message.contains("socket closed")) {
            return Reason.TIMED_OUT;
        }
        if (e instanceof NoRouteToHostException || message.contains("unreachable")) {
            return Reason.UNREACHABLE;
        }
        if (e instanceof ConnectException) {
            return message.contains("refused") ? Reason.REFUSED : Reason.UNREACHABLE;
        }
        return e instanceof EOFException
                        || message.contains("reset")
                        || message.contains("broken pipe")
                ? Reason.RESET
                : Reason.UNREACHABLE;
    }
}
