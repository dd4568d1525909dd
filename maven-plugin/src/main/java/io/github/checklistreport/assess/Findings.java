package io.github.checklistreport.assess;

import io.github.checklistreport.assess.rule.Cards;
import io.github.checklistreport.assess.rule.Rule;
import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.assess.rule.Ruling;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules say of evidence, item by item. */
public final class Findings {
    private Findings() {}

    /** A finding for every item whose rule has something to read. */
    public static List<Finding> of(Checklist checklist, Server server, Evidence evidence) {
        return checklist.items().stream()
                .flatMap(item -> finding(item, server, evidence).stream())
                .toList();
    }

    private static Optional<Finding> finding(Item item, Server server, Evidence evidence) {
        Check check = item.verification().check();
        return check == null
                ? Optional.empty()
                : Rules.of(check).flatMap(rule -> finding(item, rule, server, evidence));
    }

    private static Optional<Finding> finding(
            Item item, Rule rule, Server server, Evidence evidence) {
        List<Observation> read =
                evidence.observations().stream()
                        .filter(one -> rule.reads().contains(one.probe()))
                        .toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Ruling ruling = rule.judge(evidence, server);
        boolean outside = read.stream().anyMatch(one -> one.probe() != ProbeName.HOST);
        return Optional.of(
                new Finding(
                        item.id(),
                        ruling.result(),
                        ruling.strength(),
                        ruling.applies(),
                        oldest(read),
                        ruling.because(),
                        ruling.seen(),
                        ruling.commands(),
                        Cards.fitting(rule.card(), server.runs()),
                        outside ? evidence.vantage() : null));
    }

    /** A finding is as old as the oldest thing it rests on. */
    private static LocalDate oldest(List<Observation> read) {
        Instant first =
                read.stream()
                        .map(Observation::startedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return LocalDate.ofInstant(first, ZoneOffset.UTC);
    }
}
