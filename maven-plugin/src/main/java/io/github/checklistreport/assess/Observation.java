package io.github.checklistreport.assess;

import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Strength;
import org.jspecify.annotations.Nullable;

/** What a finding says, as the verdict table distinguishes it. */
enum Observation {
    PASS_FULL,
    PASS_PARTIAL,
    WEAK,
    FAIL_FULL,
    FAIL_PARTIAL,
    UNKNOWN,
    NONE;

    static Observation of(@Nullable Finding finding) {
        if (finding == null) {
            return NONE;
        }
        boolean full = finding.strength() == Strength.FULL;
        return switch (finding.result()) {
            case PASS -> full ? PASS_FULL : PASS_PARTIAL;
            case WEAK -> WEAK;
            case FAIL -> full ? FAIL_FULL : FAIL_PARTIAL;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
