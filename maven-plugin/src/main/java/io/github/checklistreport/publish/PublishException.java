package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The report could not be put on the disk; what was there before is as it was. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** A file that the report needs to write was not written by it. */
        FOREIGN_FILE,
        /** A symbolic link stands where a folder or file of the report belongs. */
        SYMBOLIC_LINK,
        /** Another run is writing to the same directory. */
        BUSY,
        /** The disk refused: full, read-only, not permitted. */
        DISK
    }

    private final Reason reason;
    private final String path;

    PublishException(Reason reason, Path path) {
        super(path.toString());
        this.reason = reason;
        this.path = path.toString();
    }

    PublishException(Path path, IOException cause) {
        super(path.toString(), cause);
        this.reason = Reason.DISK;
        this.path = path.toString();
    }

    public Reason reason() {
        return reason;
    }

    /** The file that it is about. */
    public String path() {
        return path;
    }
}
