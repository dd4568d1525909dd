package io.github.checklistreport.assess;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** A verdict with why it is believed, before age is taken into account. */
record Judgement(Verdict verdict, Basis basis, Set<Flag> flags) {
    Judgement {
        flags = Set.copyOf(flags);
    }

    static Judgement of(Verdict verdict, Basis basis, Flag... flags) {
        return new Judgement(verdict, basis, Set.of(flags));
    }

    Judgement with(Flag flag) {
        Set<Flag> all = EnumSet.of(flag);
        all.addAll(flags);
        return new Judgement(verdict, basis, all);
    }

    Judgement with(Basis other) {
        return new Judgement(verdict, other, flags);
    }

    Judgement with(Verdict other) {
        return new Judgement(other, basis, flags);
    }
}
