package io.github.checklistreport.model;

import io.github.checklistreport.model.evidence.Vantage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule's judgement of evidence.
 *
 * @param item the item it is about
 * @param strength how much the result proves; without meaning for {@link Result#UNKNOWN}
 * @param applies whether the evidence proves that the item concerns the server
 * @param observedOn the day of the observation, in UTC
 * @param because why, in one sentence; for {@link Result#UNKNOWN}, why it cannot be told
 * @param seen the facts that it rests on
 * @param commands what a reader can run to see the same
 * @param rule the rule that judged
 * @param vantage from where it was observed; null for what was read on the host
 */
public record Finding(
        String item,
        Result result,
        Strength strength,
        Applies applies,
        LocalDate observedOn,
        Saying because,
        List<Seen> seen,
        List<String> commands,
        RuleCard rule,
        @Nullable Vantage vantage) {
    /** What the evidence says. */
    public enum Result implements Word {
        PASS("pass"),
        WEAK("weak"),
        FAIL("fail"),
        UNKNOWN("unknown");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How much a result proves. */
    public enum Strength implements Word {
        FULL("full"),
        PARTIAL("partial");

        private final String word;

        Strength(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Whether the evidence shows that an item concerns the server. */
    public enum Applies {
        PROVED,
        UNDECIDED
    }

    /**
     * One fact.
     *
     * @param label what it is, in words that every language has
     * @param value the fact itself: remote text, cut and cleaned, or a saying
     */
    public record Seen(Saying label, Value value) {
        public static Seen of(String label, String text) {
            return new Seen(Saying.of(label), new Raw(text));
        }

        public static Seen of(String label, Saying saying) {
            return new Seen(Saying.of(label), new Told(saying));
        }
    }

    /** What stands behind a label. */
    public sealed interface Value {}

    /** As it was seen, in no language. */
    public record Raw(String text) implements Value {}

    /** In words. */
    public record Told(Saying saying) implements Value {}

    public Finding {
        seen = List.copyOf(seen);
        commands = List.copyOf(commands);
    }
}
