package io.github.checklistreport.load;

import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Applicability.Alternative;
import io.github.checklistreport.model.Applicability.Condition;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Observer;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads the items of a checklist against its phases and facts. */
final class ItemReader {
    private final List<Phase> phases;
    private final FactWords facts;
    private final Problems problems;
    private final Texts texts;

    ItemReader(List<Phase> phases, List<Fact> facts, Problems problems) {
        this.phases = phases;
        this.facts = new FactWords(facts, problems);
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    Optional<Item> read(MappingNode node) {
        Section section = Section.of(node, problems);
        return section == null ? Optional.empty() : Optional.of(read(section));
    }

    private Item read(Section section) {
        String phase = section.requiredText("phase", 100);
        Item item =
                new Item(
                        section.requiredId("id"),
                        phase,
                        topic(section, phase),
                        Objects.requireNonNullElse(
                                section.requiredWord("level", Level.class), Level.REQUIRED),
                        texts.required(section, "title"),
                        texts.required(section, "baseline"),
                        texts.required(section, "rationale"),
                        texts.links(section, "references"),
                        applicability(section.section("applies")),
                        texts.required(section, "hint"),
                        texts.optional(section, "neverPublish"),
                        Objects.requireNonNullElse(
                                section.requiredWord("sensitivity", Sensitivity.class),
                                Sensitivity.SECRET),
                        section.requiredPeriod("timeToLive"),
                        verification(section.requiredSection("verification")),
                        section.date("weighsFrom"));
        section.end();
        return item;
    }

    private String topic(Section section, String phaseId) {
        String topicId = section.requiredText("topic", 100);
        Optional<Phase> phase = phases.stream().filter(one -> one.id().equals(phaseId)).findFirst();
        if (phase.isEmpty()) {
            List<String> known = phases.stream().map(Phase::id).toList();
            section.entry("phase")
                    .ifPresent(
                            entry ->
                                    problems.addUnknown(
                                            entry.value(),
                                            ProblemKind.UNKNOWN_PHASE,
                                            phaseId,
                                            known,
                                            String.join(", ", known)));
            return topicId;
        }
        List<String> known = phase.get().topics().stream().map(Phase.Topic::id).toList();
        if (!known.contains(topicId)) {
            section.entry("topic")
                    .ifPresent(
                            entry ->
                                    problems.addUnknown(
                                            entry.value(),
                                            ProblemKind.UNKNOWN_TOPIC,
                                            topicId,
                                            known,
                                            phaseId,
                                            String.join(", ", known)));
        }
        return topicId;
    }

    private @Nullable Applicability applicability(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (Section alternative : section.sections("when")) {
            if (Scalars.isEmptyCollection(alternative.node())) {
                problems.add(alternative.node(), ProblemKind.EMPTY_VALUE, "when");
            }
            List<Condition> conditions = new ArrayList<>();
            for (Section.Entry entry : alternative.entries()) {
                conditions.add(new Condition(entry.name(), facts.read(entry)));
            }
            alternatives.add(new Alternative(conditions));
        }
        Applicability applicability =
                new Applicability(alternatives, texts.required(section, "text"));
        section.required("when");
        section.end();
        return applicability;
    }

    private Verification verification(@Nullable Section section) {
        if (section == null) {
            return new Verification(Observer.SELF, null, Texts.nothing());
        }
        Verification verification =
                new Verification(
                        Objects.requireNonNullElse(
                                section.requiredWord("by", Observer.class), Observer.SELF),
                        section.word("check", Check.class),
                        texts.required(section, "how"));
        section.end();
        return verification;
    }
}
