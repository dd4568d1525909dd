package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;

/**
 * What a rule says.
 *
 * @param because why, in one sentence
 * @param seen the facts that it rests on
 * @param commands what a reader can run to see the same
 */
public record Ruling(
        Result result,
        Strength strength,
        Applies applies,
        Saying because,
        List<Seen> seen,
        List<String> commands) {
    public Ruling {
        seen = List.copyOf(seen);
        commands = List.copyOf(commands);
    }

    public static Ruling pass(Strength strength, Saying because) {
        return of(Result.PASS, strength, because);
    }

    public static Ruling weak(Saying because) {
        return of(Result.WEAK, Strength.FULL, because);
    }

    public static Ruling fail(Strength strength, Saying because) {
        return of(Result.FAIL, strength, because);
    }

    public static Ruling unknown(Saying because) {
        return of(Result.UNKNOWN, Strength.PARTIAL, because);
    }

    /** Unknown because nothing was seen, for one of the reasons that probes have. */
    public static Ruling unknown(Reason reason) {
        return unknown(Saying.of("reason." + reason.word()));
    }

    public Ruling with(List<Seen> facts) {
        return new Ruling(result, strength, applies, because, facts, commands);
    }

    public Ruling reproducedBy(String... lines) {
        return new Ruling(result, strength, applies, because, seen, List.of(lines));
    }

    /** The same, and the evidence proves that the item concerns the server. */
    public Ruling provingThatItApplies() {
        return new Ruling(result, strength, Applies.PROVED, because, seen, commands);
    }

    private static Ruling of(Result result, Strength strength, Saying because) {
        return new Ruling(result, strength, Applies.UNDECIDED, because, List.of(), List.of());
    }
}
