package io.github.checklistreport.load;

import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Fact.Multiplicity;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.ServerAudience;
import io.github.checklistreport.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values of facts against what a checklist says of them. */
final class FactWords {
    /** Facts that have a key of their own under {@code server}; only conditions name them. */
    private static final List<String> OF_THE_SERVER = List.of("audience", "country", "software");

    private final List<Fact> facts;
    private final Problems problems;

    FactWords(List<Fact> facts, Problems problems) {
        this.facts = List.copyOf(facts);
        this.problems = problems;
    }

    /** The values in a condition, each checked. */
    List<String> read(Section.Entry entry) {
        List<String> values = Scalars.texts(entry.value(), problems);
        if (OF_THE_SERVER.contains(entry.name())) {
            if (entry.name().equals("audience")) {
                values.forEach(value -> check(entry, value, Word.words(ServerAudience.class)));
            }
            return values;
        }
        known(entry).ifPresent(fact -> check(entry, fact, values));
        return values;
    }

    /** The values that a server states, each checked. */
    List<String> readStated(Section.Entry entry) {
        List<String> values = Scalars.texts(entry.value(), problems);
        known(entry)
                .ifPresent(
                        fact -> {
                            check(entry, fact, values);
                            if (fact.multiplicity() == Multiplicity.ONE && values.size() > 1) {
                                problems.add(
                                        entry.value(), ProblemKind.ONE_VALUE_ONLY, entry.name());
                            }
                        });
        return values;
    }

    private Optional<Fact> known(Section.Entry entry) {
        Optional<Fact> fact =
                facts.stream().filter(one -> one.id().equals(entry.name())).findFirst();
        if (fact.isEmpty()) {
            List<String> ids = new ArrayList<>(facts.stream().map(Fact::id).toList());
            problems.addUnknown(
                    entry.key(),
                    ProblemKind.UNKNOWN_FACT,
                    entry.name(),
                    ids,
                    String.join(", ", ids));
        }
        return fact;
    }

    private void check(Section.Entry entry, Fact fact, List<String> values) {
        List<String> words = fact.words();
        if (!words.isEmpty()) {
            values.forEach(value -> check(entry, value, words));
        }
    }

    private void check(Section.Entry entry, String value, List<String> words) {
        if (!words.contains(value)) {
            problems.addUnknown(
                    entry.value(),
                    ProblemKind.UNKNOWN_FACT_VALUE,
                    value,
                    words,
                    entry.name(),
                    String.join(", ", words));
        }
    }
}
