package io.github.checklistreport.model;

import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Vantage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as anybody may read it. It has no place for private notes, nor for the text of an item
 * that is not published in full.
 *
 * @param inspection the run of the probes; null where there was none
 * @param items every item of the checklist, in its order
 */
public record PublicReport(
        Checklist checklist,
        PublicServer server,
        Instant generatedAt,
        @Nullable Inspection inspection,
        List<Entry> items) {
    /** The server, without the facts that only decide which items apply. */
    public record PublicServer(
            String name,
            String domain,
            @Nullable String about,
            @Nullable String contact,
            @Nullable String me,
            @Nullable String corrections,
            @Nullable String software,
            @Nullable String softwareVersion,
            @Nullable ServerAudience audience) {}

    /** What is shown of an item. */
    public sealed interface Entry extends Tallied {
        /** Its place in the checklist, from 1. */
        int number();

        /** How much of it is shown. */
        PublishLevel publish();

        /** How it is to be shown on later days, earliest first. */
        List<Ahead> ahead();
    }

    /** An item as it is to be shown from a day on. */
    public record Ahead(LocalDate from, Entry entry) {}

    /**
     * The question alone.
     *
     * @param flags what the checklist says, not the admin or a machine: {@link Flag#UPCOMING} or
     *     nothing
     */
    public record Withheld(int number, Item item, Set<Flag> flags) implements Entry {
        public Withheld {
            flags = Set.copyOf(flags);
        }

        @Override
        public List<Ahead> ahead() {
            return flags.contains(Flag.UPCOMING) && item.weighsFrom() != null
                    ? List.of(new Ahead(item.weighsFrom(), new Withheld(number, item, Set.of())))
                    : List.of();
        }

        @Override
        public PublishLevel publish() {
            return PublishLevel.WITHHELD;
        }

        @Override
        public @Nullable Verdict verdict() {
            return null;
        }

        @Override
        public @Nullable Basis basis() {
            return null;
        }
    }

    /**
     * Verdict, basis and dates, and the admin's words where they are published.
     *
     * @param excluded whether the server's facts say that the item does not concern it
     * @param validUntil the last day on which what backs the verdict counts as fresh; null where
     *     nothing is dated
     * @param words null where only the verdict is published
     * @param sighting what a machine saw; null where nothing was seen or only the verdict is
     *     published
     * @param then what becomes of the verdict, earliest first; where only the verdict is published,
     *     by age alone
     */
    public record Shown(
            int number,
            Item item,
            Status status,
            Verdict verdict,
            Basis basis,
            Set<Flag> flags,
            boolean excluded,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate observedOn,
            @Nullable LocalDate validUntil,
            @Nullable Words words,
            @Nullable Sighting sighting,
            List<Later> then)
            implements Entry {
        public Shown {
            flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
            then = List.copyOf(then);
        }

        @Override
        public List<Ahead> ahead() {
            return then.stream().map(later -> new Ahead(later.from(), at(later))).toList();
        }

        private Shown at(Later later) {
            return new Shown(
                    number,
                    item,
                    status,
                    later.verdict(),
                    later.basis(),
                    later.flags(),
                    excluded,
                    answeredOn,
                    observedOn,
                    later.validUntil(),
                    words,
                    sighting,
                    List.of());
        }

        @Override
        public PublishLevel publish() {
            return words == null ? PublishLevel.VERDICT : PublishLevel.FULL;
        }
    }

    /**
     * A {@link Finding}, as it may be shown.
     *
     * @param vantage from where it was observed; null for what was read on the host
     */
    public record Sighting(
            Finding.Result result,
            Finding.Strength strength,
            LocalDate observedOn,
            Saying because,
            List<Finding.Seen> seen,
            List<String> commands,
            RuleCard rule,
            @Nullable Vantage vantage) {
        public Sighting {
            seen = List.copyOf(seen);
            commands = List.copyOf(commands);
        }
    }

    /**
     * A {@link Run}, as it may be shown.
     *
     * @param connections how many connections and queries were made
     * @param aims what was set to aim it elsewhere than the Internet would; empty for an ordinary
     *     run
     * @param proof how control of the domain was shown; null where it was not
     */
    public record Inspection(
            Instant startedAt,
            Instant finishedAt,
            Vantage vantage,
            int connections,
            List<Aiming> aims,
            @Nullable ProofFacts proof) {
        public Inspection {
            aims = List.copyOf(aims);
        }
    }

    /**
     * A setting that aimed a run.
     *
     * @param values as given; empty where only the fact is shown, because addresses and ports may
     *     be nobody's business
     */
    public record Aiming(Setting setting, List<String> values) {
        /** What was set; see {@link io.github.checklistreport.model.evidence.Aim}. */
        public enum Setting implements Word {
            CONNECT_TO("connect-to"),
            RESOLVER("resolver"),
            DNS_ANCHORS("dns-anchors"),
            TRUST_STORE("trust-store"),
            FEEDS("feeds"),
            ADDRESSES("addresses");

            private final String word;

            Setting(String word) {
                this.word = word;
            }

            @Override
            public String word() {
                return word;
            }
        }

        public Aiming {
            values = List.copyOf(values);
        }
    }

    /** What the admin wrote for everybody. */
    public record Words(
            @Nullable String note,
            List<String> evidence,
            @Nullable Person by,
            @Nullable Person reviewedBy,
            Answer.@Nullable Plan plan,
            @Nullable Acceptance acceptance,
            @Nullable String reason,
            @Nullable PublicReply reply) {
        public Words {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Somebody who runs the server.
     *
     * @param handle null where people are not named
     */
    public record Person(@Nullable String handle) {}

    /** {@link Answer.RiskException}, as it may be shown. */
    public record Acceptance(String reason, @Nullable Person approvedBy, LocalDate expires) {}

    /** {@link Answer.Reply}, as it may be shown. */
    public record PublicReply(
            ReplyCode code, String note, Person by, LocalDate on, LocalDate expires) {}

    public PublicReport {
        items = List.copyOf(items);
    }
}
