package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.PublicReport.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Orders the rows as the checklist does: by phase, then topic. */
final class Outline {
    private final Edition edition;
    private final Map<String, Row> rows;

    Outline(Edition edition, Map<String, Row> rows) {
        this.edition = edition;
        this.rows = rows;
    }

    List<Chapter> chapters() {
        return edition.report().checklist().phases().stream()
                .map(this::chapter)
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
    }

    private Chapter chapter(Phase phase) {
        List<Section> sections =
                phase.topics().stream()
                        .map(topic -> section(phase, topic))
                        .filter(section -> !section.rows().isEmpty())
                        .toList();
        int size = sections.stream().mapToInt(section -> section.rows().size()).sum();
        return new Chapter(
                "phase_" + phase.id(),
                edition.phrase(phase.title()),
                edition.messages().count("items", size),
                sections);
    }

    private Section section(Phase phase, Phase.Topic topic) {
        List<Row> inTopic =
                edition.report().items().stream()
                        .map(Entry::item)
                        .filter(item -> isIn(item, phase, topic))
                        .map(item -> Objects.requireNonNull(rows.get(item.id())))
                        .toList();
        return new Section(
                "topic_" + phase.id() + "_" + topic.id(), edition.phrase(topic.title()), inTopic);
    }

    private static boolean isIn(Item item, Phase phase, Phase.Topic topic) {
        return item.phase().equals(phase.id()) && item.topic().equals(topic.id());
    }
}
