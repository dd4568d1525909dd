package io.github.checklistreport.planted.load;

import java.time.Instant;
import java.util.Locale;

/** Reads the clock and the locale. */
class AsksTheMachine {
    Object now = Instant.now();
    Object locale = Locale.getDefault();
}
