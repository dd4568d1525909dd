package io.github.checklistreport.render.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as readers see them. */
public final class Times {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private Times() {}

    /** To the minute, in UTC. */
    public static String shown(Instant time) {
        return MINUTES.format(time.atOffset(ZoneOffset.UTC));
    }
}
